import { headerSet } from '../../../testing/header-set.ts';

/** Warehouse mart in abbreviations, with surrogate and natural keys. */
export default headerSet('blind1-dbt-customer-360', 'en', `
customer_sk|customer_nk|customer_nm|frst_sbscrptn_dt|mths_on_book|curr_plan_cd|bill_freq_cd|mrr_amt|ltd_rev_amt|ccy_cd|lic_purch_cnt|lic_actv_cnt|tix_cnt_90d|nps_latest|dslo|churn_ind|churn_dt|etl_load_ts|dw_batch_id
-|customer_id|customer_name|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|currency|seats_purchased|seats_used|support_tickets|nps_score|last_activity_days_ago|churned|churn_date|-|-
257a632b96292794c9bce4850bbd0e7c|20011|Northwind Labs|2023-12-30|60|ENT|M|414.21|22796.91|USD|25|15|0|9|10|0||2026-11-01 03:00:12|88231
94c1957f8db03911731a6b2dc782bdea|20014|Beacon Health|2025-04-12|50|ENT|Q|1329.45|64897.02|USD|74|68|2|7|48|1|2026-09-14|2026-11-01 03:00:12|88231
85578715bbd26944ff770e4b9447a3d5|20017|Kestrel Systems|2022-04-26|41|PRO|A|1752.21|65890.18|GBP|21|14|7|3|2|1|2026-09-14|2026-11-01 03:00:12|88231
89639e35aeeb95210ef2a83fdf6a0b29|20020|Acorn Media|2023-02-21|44|BAS|M|325.62|12954.01|GBP|38|21|5|2|40|0||2026-11-01 03:00:12|88231
539ac5ba7b4b87113c16fdf5924754ec|20023|Blue Finch|2021-10-06|5|PRO|A|433.08|2183.68|USD|24|22|8|6|9|1|2026-09-14|2026-11-01 03:00:12|88231
1da2e055c90eb6f2aed4c21a9dbf49a0|20026|Tidewater Inc|2022-08-10|17|ENT|Q|961.53|14920.33|GBP|73|49|8|3|36|0||2026-11-01 03:00:12|88231
83756378368f7e732d2e433ec56f24b1|20029|Granite Payroll|2024-06-10|18|BAS|A|125.98|2279.64|USD|78|41|1|2|27|0||2026-11-01 03:00:12|88231
263b5ba0837bbf1b3ba3178b6e0e30f3|20032|Lumen Studio|2021-08-18|54|PRO|M|349.50|19621.60|GBP|38|19|8|4|60|0||2026-11-01 03:00:12|88231
0a4ff1125cf5ec72ba694165beaecba0|20035|Orchard Foods|2023-11-09|40|PRO|A|506.83|19002.29|USD|38|12|4|6|17|1|2026-09-14|2026-11-01 03:00:12|88231
8b4136d3b97429ab7bca1aafb77b4460|20038|Pinecrest LLC|2024-11-08|28|PRO|A|1211.58|32070.67|USD|28|7|4|4|16|0||2026-11-01 03:00:12|88231
a26259bebd2fa5880587061ce6936714|20041|Redwood Robotics|2021-05-31|8|BAS|Q|742.79|5469.90|USD|54|37|0|10|20|0||2026-11-01 03:00:12|88231
6aa0fca51d12afc8e00aa1da5204642b|20044|Summit Legal|2024-01-29|30|PRO|Q|1441.11|44525.24|USD|62|17|4|7|48|1|2026-09-14|2026-11-01 03:00:12|88231
`);
