import { headerSet } from '../../testing/header-set.ts';

/** Usage table with many counts. */
export default headerSet('telecom-cdr-trap', 'en', `
subscriber_id|activation_date|rate_plan|contract_months|device_make|sim_type|voice_minutes_30d|sms_30d|data_gb_30d|intl_minutes|dropped_calls|care_calls_30d|bill_amount_last_month|bill_amount_total|autopay_flag|ebill_flag|network_type|churn_next_month
customer_id|signup_date|plan|contract_type|-|-|-|-|-|-|-|support_tickets|?monthly_charges|total_charges|-|paperless_billing|-|churned
S1|2018-04-01|Unlimited|24|Apple|eSIM|212|41|12.4|0|1|0|62.10|4471.20|1|1|5G|0
S2|2020-09-15|Basic 5GB|12|Samsung|SIM|90|12|4.1|3|0|1|32.00|1408.00|0|1|4G|0
S3|2015-01-20|Unlimited|24|Apple|SIM|310|88|20.0|12|6|5|68.50|7672.00|1|0|4G|1
S4|2021-06-03|Basic 5GB|1|Google|eSIM|55|3|2.2|0|0|0|30.00|1050.00|1|1|5G|0
`);
