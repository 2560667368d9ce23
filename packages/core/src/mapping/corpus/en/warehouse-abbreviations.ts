import { headerSet } from '../../testing/header-set.ts';

/** A churn mart in a warehouse, in the abbreviations that analysts use. */
export default headerSet('warehouse-abbreviations', 'en', `
acct_id|acct_nm|seg_cd|ind_desc|ctry_cd|start_dt|tnr_mths|pln_nm|mrr_usd|arr_usd|ltv_usd|lic_cnt|lic_used_cnt|tix_90d|dslo|login_cnt_30d|api_calls_30d|nps|csat|csm_nm|hlth_scr|churn_prob|churn_ind|load_ts
customer_id|customer_name|-|industry|country|signup_date|tenure_months|plan|monthly_charges|annual_charges|total_charges|seats_purchased|seats_used|support_tickets|last_activity_days_ago|login_frequency|api_calls_per_month|nps_score|csat_score|-|-|-|churned|-
80012|Hooli|ENT|Technology|US|2022-03-12|27|Growth|2990.00|35880.00|80730.00|120|97|4|1|412|125000|9|88|Kim Roe|82|0.08|0|2024-06-01 02:00:00
80013|Pied Piper|SMB|Technology|US|2023-02-15|15|Starter|490.00|5880.00|7350.00|10|3|9|32|21|900|4|55|Kim Roe|35|0.71|1|2024-06-01 02:00:00
80014|Raviga|MM|Finance|GB|2021-07-20|34|Growth|1490.00|17880.00|50660.00|35|30|1|0|230|43000|8|90|Sam Poe|77|0.12|0|2024-06-01 02:00:00
80015|Aviato|SMB|Transport|US|2023-09-09|8|Starter|196.00|2352.00|1568.00|4|1|2|29|4|0|6|70|Sam Poe|44|0.55|0|2024-06-01 02:00:00
`);
