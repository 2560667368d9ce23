import { headerSet } from '../../testing/header-set.ts';

/** Clientes de uma operadora brasileira. */
export default headerSet('pt-telecom', 'pt', `
ID do assinante|Gênero|Idoso|Tem parceiro|Tem dependentes|Tempo de permanência (meses)|Serviço de internet|Segurança online|Suporte técnico|Tipo de contrato|Fatura digital|Método de pagamento|Cobrança mensal|Cobrança total|Cancelou o serviço|CEP
customer_id|gender|senior_citizen|partner|dependents|tenure_months|internet_service|online_security|tech_support|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|churned|-
0001-A|Feminino|0|Sim|Não|1|DSL|Não|Não|Mensal|Sim|Boleto|29,85|29,85|Não|01310-100
0002-B|Masculino|0|Não|Não|34|DSL|Sim|Não|Anual|Não|Cartão|56,95|1.889,50|Não|20040-002
0003-C|Masculino|1|Não|Não|2|Fibra óptica|Sim|Não|Mensal|Sim|Boleto|53,85|108,15|Sim|30140-071
0004-D|Feminino|0|Não|Sim|45|DSL|Sim|Sim|Dois anos|Não|Transferência|42,30|1.840,75|Não|80010-000
`);
