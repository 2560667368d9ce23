import { headerSet } from '../../testing/header-set.ts';

/** The customer metrics table of a book on churn analysis. */
export default headerSet('churn-analysis-book', 'en', `
account_id|observation_date|like_per_month|newfriend_per_month|post_per_month|adview_per_month|message_per_month|reply_per_month|account_tenure|is_churn|bill_period|mrr|discount|total_revenue|use_per_month|active_users_per_seat
customer_id|-|-|-|-|-|-|-|tenure_months|churned|contract_type|monthly_charges|-|total_charges|-|-
11|2024-05-01|44|5|9|31|66|20|812|FALSE|monthly|9.99|0|270.10|66|0.8
12|2024-05-01|3|0|1|9|12|2|441|TRUE|monthly|9.99|0|150.00|9|0.3
13|2024-05-01|120|14|31|88|210|70|1047|FALSE|annual|8.25|10|280.50|99|0.9
14|2024-05-01|21|2|4|18|30|9|266|FALSE|monthly|9.99|0|89.91|30|0.5
`);
