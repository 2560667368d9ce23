import { headerSet } from '../../testing/header-set.ts';

/** Relatório de faturamento. */
export default headerSet('pt-faturamento', 'pt', `
Cód. Cliente|Razão Social|E-mail|País|Segmento|Qtde. funcionários|Data de adesão|Tempo de casa (meses)|Plano contratado|Periodicidade|Mensalidade (R$)|Valor anual|Total faturado|Forma de pagamento|Licenças|Usuários ativos|Último login|Logins/mês|Chamados (90 dias)|NPS|Uso da plataforma (%)|Data do cancelamento|Churn
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|nps_score|feature_usage_score|churn_date|churned
C-1|Comercial Dias Ltda|a@dias.com.br|Brasil|Varejo|120|01/04/2021|38|Pro|Mensal|R$ 299,00|R$ 3.588,00|R$ 11.362,00|Cartão|40|33|28/05/2024|41|1|9|78||Não
C-2|Ruiz ME|b@ruiz.com.br|Brasil|Saúde|15|15/09/2022|20|Básico|Anual|R$ 49,50|R$ 594,00|R$ 990,00|Boleto|5|4|02/05/2024|3|0|7|51||Não
C-3|Mora SA|c@mora.pt|Portugal|Varejo|8|20/01/2020|52|Pro|Anual|R$ 129,00|R$ 1.548,00|R$ 6.708,00|Pix|8|2|11/02/2024|1|4|3|12|31/05/2024|Sim
C-4|Veiga|d@veiga.com.br|Brasil|Editora|60|03/06/2023|12|Básico|Mensal|R$ 89,00|R$ 1.068,00|R$ 1.068,00|Boleto|6|5|30/05/2024|12|1|8|66||Não
`);
