import { headerSet } from '../../testing/header-set.ts';

/** Base de clientes de um SaaS português, nomes técnicos. */
export default headerSet('pt-crm', 'pt', `
id_cliente|nome_empresa|email_contato|pais|setor|n_funcionarios|data_inicio_contrato|tempo_contrato_meses|tipo_plano|tipo_contrato|valor_mensal|valor_anual|valor_total_pago|moeda|metodo_pagamento|licencas_compradas|licencas_usadas|ultimo_acesso|dias_sem_acesso|logins_por_mes|tickets_suporte|satisfacao_cliente|gestor_conta|distrito|nif|churn
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|currency|payment_method|seats_purchased|seats_used|last_activity_date|last_activity_days_ago|login_frequency|support_tickets|csat_score|-|-|-|churned
PT001|Azeites Douro|geral@douro.pt|Portugal|Agro|30|2021-03-10|39|Avançado|anual|129.00|1548.00|5031.00|EUR|Débito direto|12|10|2024-05-28|4|88|2|90|Ana Reis|Porto|500100200|0
PT002|Clínica Tejo|info@tejo.pt|Portugal|Saúde|12|2022-08-22|21|Base|mensal|39.00|468.00|819.00|EUR|Cartão|3|3|2024-05-31|1|51|0|85|Ana Reis|Lisboa|500100201|0
PT003|Oficina Braga|braga@oficina.pt|Portugal|Indústria|8|2020-01-05|53|Base|mensal|39.00|468.00|2067.00|EUR|Transferência|4|1|2024-02-10|112|2|9|30|Rui Dias|Braga|500100202|1
PT004|Hotel Algarve|hotel@algarve.pt|Portugal|Turismo|60|2023-11-14|7|Avançado|anual|129.00|1548.00|903.00|EUR|Cartão|8|8|2024-06-01|0|140|1|95|Rui Dias|Faro|500100203|0
`);
