import { headerSet } from '../../testing/header-set.ts';

/** Schema with service counts. */
export default headerSet('expected-schema-telecom', 'en', `
customer_id|churn|tenure_months|monthly_charges|total_charges|contract_type|payment_method|has_internet|has_phone|num_services|support_calls_90d|last_login_days|auto_pay
customer_id|churned|tenure_months|monthly_charges|total_charges|contract_type|payment_method|-|phone_service|-|support_tickets|last_activity_days_ago|-
C100000|no|12|75.20|902.40|month_to_month|credit_card|yes|yes|3|2|11|yes
C100001|yes|3|91.00|273.00|month_to_month|bank_transfer|yes|no|1|5|40|no
C100002|no|40|55.10|2204.00|two_year|debit_card|yes|yes|4|0|2|yes
C100003|no|24|20.00|480.00|one_year|cash|no|yes|1|0|9|no
`);
