import { headerSet } from '../../testing/header-set.ts';

/** Upper case warehouse view. */
export default headerSet('bigquery-export-upper', 'en', `
ACCT_NBR|ACCT_NM|CTRY_CD|INDSTRY_DESC|EMP_CNT|SUB_START_DT|SUB_END_DT|PRODUCT_TIER|BILL_FREQ|MTHLY_RECUR_REV_AMT|LIFETIME_REV_AMT|LIC_PURCH_CNT|LIC_ACTV_CNT|LAST_LOGIN_DTTM|LOGIN_CNT_30D|TCKT_CNT_90D|NPS_SCR|CHURN_FLG|ETL_LOAD_DT
customer_id|customer_name|country|industry|company_size|signup_date|churn_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|nps_score|churned|-
A100|Acme Ltd|GB|Retail|120|2021-04-01||PRO|MONTHLY|299.00|11362.00|40|33|2024-05-28 14:02:00|41|1|9|N|2024-06-01
A101|Globex GmbH|DE|Finance|15|2022-09-15||BASIC|ANNUAL|49.50|990.00|5|4|2024-05-02 11:41:00|3|0|7|N|2024-06-01
A102|Initech Inc|US|Retail|8|2020-01-20|2024-05-31|PRO|MONTHLY|129.00|6708.00|8|2|2024-02-11 09:12:00|1|4|3|Y|2024-06-01
A103|Umbrella plc|US|Health|60|2023-06-03||BASIC|ANNUAL|89.00|1068.00|6|5|2024-05-30 17:45:00|12|1|8|N|2024-06-01
`);
