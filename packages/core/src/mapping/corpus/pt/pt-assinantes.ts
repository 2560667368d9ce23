import { headerSet } from '../../testing/header-set.ts';

/** Planilha de assinantes de um produto brasileiro. */
export default headerSet('pt-assinantes', 'pt', `
Código do Cliente|Empresa|E-mail|Segmento|Data de cadastro|Meses ativo|Plano|Ciclo de cobrança|Mensalidade (R$)|Receita total|Forma de pagamento|Usuários ativos|Licenças contratadas|Último login|Chamados abertos|NPS|Cancelou|Data de cancelamento|CNPJ|Telefone|Vendedor
customer_id|customer_name|email|industry|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|payment_method|seats_used|seats_purchased|last_activity_date|support_tickets|nps_score|churned|churn_date|-|-|-
BR100|Padaria Silva|silva@padaria.com.br|Alimentação|10/03/2021|39|Básico|Mensal|R$ 99,00|R$ 3.861,00|Boleto|2|3|28/05/2024|1|9|Não||12.345.678/0001-90|(11) 5555-0100|Ana
BR101|Construtora Lima|fin@lima.com.br|Construção|22/08/2022|21|Pro|Anual|R$ 349,00|R$ 7.329,00|Cartão|14|20|30/05/2024|3|8|Não||12.345.678/0001-91|(21) 5555-0101|Rui
BR102|Escola Nova|contato@escola.com.br|Educação|05/01/2020|53|Básico|Mensal|R$ 99,00|R$ 5.247,00|Pix|1|5|12/01/2024|8|3|Sim|30/04/2024|12.345.678/0001-92|(31) 5555-0102|Ana
BR103|Loja Verde|oi@lojaverde.com.br|Varejo|14/11/2023|7|Pro|Mensal|R$ 349,00|R$ 2.443,00|Cartão|6|6|01/06/2024|0|10|Não||12.345.678/0001-93|(41) 5555-0103|Rui
`);
