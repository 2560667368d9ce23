import { headerSet } from '../../testing/header-set.ts';

/** Operadora, dicionário publicado. */
export default headerSet('pt-telecom-voz', 'pt', `
ID_cliente|Churn|Genero|Senior|Parceiro|Dependentes|Tempo_permanencia|Servico_telefone|Multiplas_linhas|Servico_internet|Seguranca_online|Backup_online|Protecao_dispositivos|Suporte_tecnico|Streaming_TV|Streaming_filmes|Contrato|Fatura_online|Método_pagamento|Gastos_mensais|Gastos_totais|Gastos_diarios
customer_id|churned|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|-
0002-ORFBO|Não|Feminino|Não|Sim|Sim|9|Sim|Não|DSL|Não|Sim|Não|Sim|Sim|Não|Um ano|Sim|Cheque|65.6|593.3|2.19
0003-MKNFE|Não|Masculino|Não|Não|Não|9|Sim|Sim|DSL|Não|Não|Não|Não|Não|Sim|Mensal|Não|Cheque|59.9|542.4|2.0
0004-TLHLJ|Sim|Masculino|Não|Não|Não|4|Sim|Não|Fibra Óptica|Não|Não|Sim|Não|Não|Não|Mensal|Sim|Cheque eletrônico|73.9|280.85|2.46
0011-IGKFF|Sim|Masculino|Sim|Sim|Não|13|Sim|Não|Fibra Óptica|Não|Sim|Sim|Não|Sim|Sim|Dois anos|Sim|Cartão de crédito|98.0|1237.85|3.27
`);
