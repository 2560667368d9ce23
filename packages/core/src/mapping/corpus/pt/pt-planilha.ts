import { headerSet } from '../../testing/header-set.ts';

/** Planilha de sucesso do cliente. */
export default headerSet('pt-planilha', 'pt', `
Cliente|Código|Cliente desde|Plano|Tipo de contrato|Fatura mensal|Gasto acumulado|Vagas contratadas|Vagas utilizadas|Dias desde o último acesso|Acessos (30 dias)|Chamados abertos no mês|Satisfação (0-10)|Situação|Cancelou?
customer_name|customer_id|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|login_frequency|support_tickets|csat_score|-|churned
Dias Ltda|D1|01/04/2021|Pro|Mensal|R$ 299,00|R$ 11.362,00|40|33|4|41|1|9|ativo|Não
Ruiz ME|D2|15/09/2022|Básico|Anual|R$ 49,50|R$ 990,00|5|4|30|3|0|7|ativo|Não
Mora SA|D3|20/01/2020|Pro|Mensal|R$ 129,00|R$ 6.708,00|8|2|111|1|4|3|perdido|Sim
Veiga SA|D4|03/06/2023|Básico|Anual|R$ 89,00|R$ 1.068,00|6|5|2|12|1|8|ativo|Não
`);
