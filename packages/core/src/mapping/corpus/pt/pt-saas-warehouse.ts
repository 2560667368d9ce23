import { headerSet } from '../../testing/header-set.ts';

/** A Brazilian warehouse table with prefixes. */
export default headerSet('pt-saas-warehouse', 'pt', `
id_conta|nm_conta|dt_inicio_assinatura|ds_plano|tp_cobranca|vl_mrr|vl_ltv|qt_licencas|qt_usuarios_ativos|dt_ultimo_login|qt_logins_30d|pc_adocao|qt_tickets_90d|nr_nps|fl_integracao|cd_vendedor|dt_proxima_fatura|fl_cancelado
customer_id|customer_name|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_date|login_frequency|feature_usage_score|support_tickets|nps_score|has_integration|-|-|churned
5010|Padaria São José Ltda|2023-06-20|enterprise|mensal|199.90|8195.90|60|32|2026-10-23|62|65|1|10|1|12|2026-12-25|0
5023|Auto Peças Silva ME|2025-06-17|pro|anual|49.00|833.00|15|12|2026-08-21|52|58|3|0|0|14|2026-12-21|0
5036|Clínica Vida|2026-08-13|pro|anual|79.00|237.00|8|7|2026-11-22|37|4|11|7|1|15|2026-11-30|1
5049|Mercado Bom Preço|2021-02-08|basico|mensal|299.50|20665.50|5|3|2026-10-23|75|69|7|4|1|14|2026-11-29|0
5062|TechNova Sistemas S.A.|2023-09-10|pro|anual|449.50|17081.00|8|5|2026-11-24|48|75|12|9|0|15|2026-12-03|1
5075|Escola Aprender|2025-07-19|enterprise|anual|29.00|464.00|5|3|2026-11-16|55|13|5|5|1|11|2026-11-30|1
5088|Transportes Lima|2026-04-19|enterprise|anual|49.50|346.50|20|13|2026-11-21|19|7|2|6|1|12|2026-12-05|0
5101|Farmácia Popular|2024-11-20|pro|anual|1299.90|31197.60|15|6|2026-11-24|68|76|8|6|1|10|2026-12-13|0
5114|Construtora Horizonte|2022-06-08|enterprise|mensal|1299.00|68847.00|40|19|2026-09-28|56|28|11|6|0|14|2026-12-03|0
5127|Oficina do João|2023-01-19|enterprise|anual|1299.00|59754.00|40|27|2026-10-23|82|27|0|8|0|10|2026-11-29|1
5140|Imobiliária Costa Azul|2021-12-13|pro|anual|299.90|17694.10|8|5|2026-11-21|16|74|8|3|0|10|2026-12-03|0
5153|Pet Shop Amigo|2022-06-06|enterprise|anual|99.00|5247.00|15|5|2026-10-23|78|96|2|4|0|14|2026-12-07|0
`);
