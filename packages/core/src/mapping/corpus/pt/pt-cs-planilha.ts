import { headerSet } from '../../testing/header-set.ts';

/** Planilha de sucesso do cliente. */
export default headerSet('pt-cs-planilha', 'pt', `
Cliente|CNPJ|Segmento|CSM responsável|Porte|Plano contratado|MRR (R$)|Início do contrato|Vigência|Próxima renovação|Licenças contratadas|Licenças em uso|% de adoção|Último acesso|Acessos no mês|Chamados no trimestre|NPS|CSAT médio|Integração com ERP|Saúde|Risco de churn|Observações
customer_name|?customer_id|industry|-|company_size|plan|monthly_charges|signup_date|contract_type|-|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|nps_score|csat_score|has_integration|-|-|-
Alfa Logística|12.345.678/0001-90|Logística|Bia|Médio|Pro|R$ 1.290,00|12/03/2021|12 meses|12/03/2025|20|12|64%|28/05/2024|88|2|9|4,5|Sim|Verde|Baixo|
Beta Saúde|98.765.432/0001-10|Saúde|Caio|Pequeno|Basic|R$ 299,00|05/11/2022|Mensal|05/06/2024|5|2|18%|02/05/2024|10|5|6|3,9|Não|Amarelo|Médio|ligar
Gama Varejo|11.222.333/0001-44|Varejo|Bia|Grande|Enterprise|R$ 4.900,00|20/01/2020|24 meses|20/01/2026|50|44|71%|11/02/2024|301|11|3|2,8|Sim|Vermelho|Alto|
Delta Edu|55.666.777/0001-88|Educação|Caio|Pequeno|Basic|R$ 299,00|03/06/2023|Mensal|03/07/2024|6|5|80%|30/05/2024|75|0|10|4,8|Não|Verde|Baixo|
`);
