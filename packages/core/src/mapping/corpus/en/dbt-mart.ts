import { headerSet } from '../../testing/header-set.ts';

/** Mart customers. */
export default headerSet('dbt-mart', 'en', `
dim_account_key|acct_nm|acct_create_dt|acct_stat_cd|bill_ctry_cd|indus_desc|emp_cnt_band|cur_plan_cd|term_mths|curr_mrr_amt_usd|ltd_rev_amt_usd|lic_seat_cnt|act_usr_cnt_30d|last_act_ts|login_cnt_30d|api_req_cnt_30d|open_case_cnt|nps_resp_val|csat_avg|pmt_mthd_cd|churn_flg|churn_dt|etl_load_ts
customer_id|customer_name|signup_date|-|country|industry|company_size|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_date|login_frequency|api_calls_per_month|support_tickets|nps_score|csat_score|payment_method|churned|churn_date|-
10001|Acme|2021-03-01|A|US|Retail|11-50|PRO|12|450.00|12000.00|20|12|2024-05-28 10:00:00|88|12000|1|9|4.5|CC|0||2024-06-01 02:00:00
10002|Globex|2022-05-11|A|GB|Finance|51-200|BAS|1|99.00|2200.00|5|2|2024-04-02 10:00:00|10|0|2|6|3.9|ACH|0||2024-06-01 02:00:00
10003|Initech|2020-01-21|C|US|Software|201-500|ENT|24|1200.00|58000.00|50|44|2024-03-12 10:00:00|301|90000|4|3|2.8|INV|1|2024-05-20|2024-06-01 02:00:00
`);
