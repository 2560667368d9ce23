import { headerSet } from '../../testing/header-set.ts';

/** Redshift aggregate. */
export default headerSet('en-redshift', 'en', `
cust_sk|cust_nbr|cust_nm|sgmt_cd|cntry_cd|orig_sbscrptn_dt|sbscrptn_tenr_mo|prdct_tier_nm|bill_freq_cd|mnthly_rcrng_rev|cum_rev_to_dt|prchsd_lic|actv_lic|usg_scr|lst_lgn_dt|lgn_cnt_l30d|tckt_cnt_l90d|avg_csat_scr|nps_scr|intgrtn_flg|cncl_dt|is_chrnd|dw_insert_ts
?customer_id|customer_id|customer_name|-|country|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|csat_score|nps_score|has_integration|churn_date|churned|-
1|C-1001|Acme|ENT|US|2021-03-01|38|Growth|M|450.00|17100.00|20|12|64|2024-05-28|88|2|4.5|9|Y||N|2024-06-01
2|C-1002|Globex|SMB|GB|2022-05-11|24|Starter|A|99.00|1881.00|5|2|18|2024-05-02|10|5|3.9|6|N||N|2024-06-01
3|C-1003|Initech|ENT|US|2020-01-21|52|Scale|A|1200.00|62400.00|50|44|71|2024-02-11|301|11|2.8|3|Y|2024-05-20|Y|2024-06-01
4|C-1004|Umbrella|SMB|CA|2023-06-03|12|Starter|M|99.00|1188.00|6|5|80|2024-05-30|75|0|4.8|10|N||N|2024-06-01
`);
