import { headerSet } from '../../testing/header-set.ts';

/** Call centre billing file. */
export default headerSet('vodafone-like-usage', 'en', `
MSISDN|ACT_DT|DEACT_DT|TARIFF_NAME|CONTRACT_TYPE|AON_MONTHS|ARPU_3M|TOTAL_RECH_AMT|LAST_RECH_DT|CC_CALLS_90D|PAY_TYPE|CHURN_IND|HANDSET_MODEL|REGION_NM
customer_id|signup_date|churn_date|plan|contract_type|tenure_months|monthly_charges|-|-|support_tickets|payment_method|churned|-|-
447700900101|2018-04-01||Red 10GB|24M|74|32.10|0|2024-05-01|0|Direct Debit|N|iPhone 12|North
447700900102|2020-09-15||SIM Only|1M|44|12.00|0|2024-05-11|1|Card|N|Pixel 6|South
447700900103|2015-01-20|2024-05-31|Red 10GB|24M|112|28.50|0|2024-04-20|5|Direct Debit|Y|Galaxy S9|North
447700900104|2021-06-03||SIM Only|1M|35|10.00|0|2024-05-29|0|Card|N|iPhone SE|East
`);
