import { headerSet } from '../../testing/header-set.ts';

/** Carteira de clientes de um fornecedor de software. */
export default headerSet('pt-software', 'pt', `
Nº do cliente|Nome da empresa|E-mail de contato|País|Ramo de atividade|Quantidade de funcionários|Cliente desde|Tempo como cliente (meses)|Tipo de plano|Forma de cobrança|Valor mensal (R$)|Faturamento total|Licenças adquiridas|Licenças utilizadas|Índice de utilização|Data do último acesso|Acessos por mês|Solicitações de suporte|Nota NPS|Cliente perdido|Consultor
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|?payment_method|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|nps_score|churned|-
P1|Padaria Silva|a@silva.br|Brasil|Alimentação|8|10/03/2021|39|Básico|Boleto|R$ 99,00|R$ 3.861,00|3|2|71|28/05/2024|32|1|9|Não|Ana
P2|Construtora Lima|b@lima.br|Brasil|Construção|140|22/08/2022|21|Pro|Cartão|R$ 349,00|R$ 7.329,00|60|41|68|30/05/2024|210|0|8|Não|Rui
P3|Escola Nova|c@nova.br|Brasil|Educação|12|05/01/2020|53|Básico|Boleto|R$ 99,00|R$ 5.247,00|5|1|12|12/01/2024|2|8|3|Sim|Ana
P4|Loja Verde|d@verde.br|Brasil|Varejo|25|14/11/2023|7|Pro|Cartão|R$ 349,00|R$ 2.443,00|10|9|88|01/06/2024|95|2|10|Não|Rui
`);
