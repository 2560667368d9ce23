import { headerSet } from '../../testing/header-set.ts';

/** Operadora, outro dicionário publicado. */
export default headerSet('pt-telecom-x', 'pt', `
ID_Cliente|Abandono|Genero_Cliente|Eh_Idoso|Tem_Parceiro|Tem_Dependentes|Meses_Cliente|Assinatura_Tem_Servico_Telefone|Assinatura_Multiplas_Linhas|Tipo_Servico_Internet|Assinatura_Seguranca_Online|Assinatura_Backup_Online|Assinatura_Protecao_Dispositivo|Assinatura_Suporte_Tecnico|Assinatura_Streaming_TV|Assinatura_Streaming_Filmes|Tipo_Contrato|Fatura_Digital|Metodo_Pagamento|Mensalidade|Total_Cobrado
customer_id|churned|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges
0002-ORFBO|0|Female|0|1|1|9|1|0|DSL|0|1|0|1|1|0|Anual|1|Mailed check|65.6|593.3
0003-MKNFE|0|Male|0|0|0|9|1|1|DSL|0|0|0|0|0|1|Mensal|0|Mailed check|59.9|542.4
0004-TLHLJ|1|Male|0|0|0|4|1|0|Fiber optic|0|0|1|0|0|0|Mensal|1|Electronic check|73.9|280.85
0011-IGKFF|1|Male|1|1|0|13|1|0|Fiber optic|0|1|1|0|1|1|Bianual|1|Electronic check|98.0|1237.85
`);
