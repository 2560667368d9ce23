import { headerSet } from '../../../testing/header-set.ts';

/** Prepaid nigeria. */
export default headerSet('blind5-prepaid-nigeria', 'en', `
customer_id|tenure_months|monthly_spend|data_usage_gb|call_minutes|complaints|last_recharge_days
customer_id|tenure_months|monthly_charges|-|-|support_tickets|?last_activity_days_ago
C001|55|8033|29.3|663|2|0
C002|22|1525|58.5|697|0|5
C003|47|776|13.7|241|5|19
C004|23|2104|15.0|656|2|22
C005|9|6255|10.9|553|2|5
C006|59|4290|48.4|246|0|9
C007|1|1131|55.9|527|4|18
C008|45|7227|48.3|873|3|23
C009|57|2269|24.9|400|5|17
C010|18|3708|6.9|216|5|24
C011|38|2688|48.1|635|3|13
C012|30|7565|56.8|268|4|6
`);
