import { headerSet } from '../../testing/header-set.ts';

/** Exportação de clientes e contratos. */
export default headerSet('pt-conta-azul', 'pt', `
Código|Nome|Nome fantasia|CPF/CNPJ|E-mail|Telefone celular|Cidade|UF|Cliente desde|Plano|Valor do contrato|Frequência|Dia de vencimento|Forma de pagamento|Qtd. usuários contratados|Usuários ativos|Último login|Chamados abertos (90 dias)|NPS|Status|Data do cancelamento|Motivo
customer_id|?customer_name|?customer_name|-|email|-|-|-|signup_date|plan|monthly_charges|contract_type|-|payment_method|seats_purchased|seats_used|last_activity_date|support_tickets|nps_score|-|churn_date|-
1001|Padaria Pão Doce Ltda|Pão Doce|12.345.678/0001-90|a@paodoce.com.br|(11) 98888-0001|São Paulo|SP|12/03/2021|Profissional|R$ 299,00|Mensal|10|Boleto|10|7|28/05/2024|1|9|Ativo||
1002|Clínica Vida S/A|Clínica Vida|98.765.432/0001-10|b@vida.com.br|(21) 97777-0002|Rio de Janeiro|RJ|05/11/2022|Básico|R$ 99,90|Anual|5|Cartão de crédito|3|3|02/05/2024|0|7|Ativo||
1003|Auto Peças Sul ME|Sul Peças|11.222.333/0001-44|c@sul.com.br|(51) 96666-0003|Porto Alegre|RS|20/01/2020|Profissional|R$ 299,00|Mensal|15|Pix|12|2|11/02/2024|6|3|Cancelado|15/05/2024|Preço
`);
