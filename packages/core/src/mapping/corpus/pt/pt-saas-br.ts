import { headerSet } from '../../testing/header-set.ts';

/** SaaS brasileiro. */
export default headerSet('pt-saas-br', 'pt', `
id_conta|nome_fantasia|email_contato|uf|segmento_mercado|data_assinatura|meses_de_casa|plano_atual|ciclo_cobranca|mrr_brl|arr_brl|receita_acumulada|meio_pagamento|assentos_contratados|assentos_ativos|dias_sem_login|qtd_logins_mes|qtd_tickets_90d|nota_nps|nota_csat|score_engajamento|cancelou
customer_id|customer_name|email|-|industry|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_days_ago|login_frequency|support_tickets|nps_score|csat_score|?feature_usage_score|churned
1|Padaria Sol|a@sol.com.br|SP|Varejo|2021-04-01|38|Pro|mensal|299.00|3588.00|11362.00|cartão|40|33|4|41|1|9|92|78|não
2|Clínica Luz|b@luz.com.br|RJ|Saúde|2022-09-15|20|Básico|anual|49.50|594.00|990.00|boleto|5|4|30|3|0|7|80|51|não
3|Loja Mar|c@mar.com.br|MG|Varejo|2020-01-20|52|Pro|mensal|129.00|1548.00|6708.00|pix|8|2|111|1|4|3|40|12|sim
4|Escola Rio|d@rio.com.br|SP|Educação|2023-06-03|12|Básico|anual|89.00|1068.00|1068.00|boleto|6|5|2|12|1|8|85|66|não
`);
