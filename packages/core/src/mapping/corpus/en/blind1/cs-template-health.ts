import { headerSet } from '../../../testing/header-set.ts';

/** Template of a customer health tool: changes, ratios and failures beside the fields. */
export default headerSet('blind1-cs-template-health', 'en', `
account_id|company_name|contract_mrr|tenure_months|contract_tier|days_since_last_login|usage_change_pct_30d|active_user_ratio|api_calls_monthly|open_p1_tickets|avg_resolution_time_hrs|nps_score|csat_score|payment_failures_past_quarter|days_until_renewal|auto_renew_enabled
customer_id|customer_name|monthly_charges|tenure_months|?plan|last_activity_days_ago|-|-|api_calls_per_month|?support_tickets|-|nps_score|csat_score|-|-|-
ACC-901|Northwind Labs|11511|11|Growth|41|-55.7|0.86|3084|2|28.8|8|1.9|0|227|0
ACC-902|Beacon Health|8786|7|Starter|27|-54.7|0.65|7315|0|28.5|6|1.2|1|28|0
ACC-903|Kestrel Systems|5263|20|Growth|9|-11.3|0.66|18358|1|6.7|9|3.6|2|54|0
ACC-904|Acorn Media|2957|38|Enterprise|39|-41.5|0.74|14011|2|23.4|7|2.4|1|97|0
ACC-905|Blue Finch|8898|7|Starter|19|-12.7|0.90|14707|2|30.0|1|1.5|3|89|0
ACC-906|Tidewater Inc|5880|33|Growth|2|26.6|0.26|18287|2|17.6|5|3.4|3|40|0
ACC-907|Granite Payroll|9745|32|Starter|42|-54.2|0.78|10145|3|15.1|6|4.5|2|16|0
ACC-908|Lumen Studio|12547|12|Starter|7|-15.6|0.37|9418|1|36.0|6|2.6|3|46|1
ACC-909|Orchard Foods|14061|37|Growth|8|13.7|0.89|9123|3|47.4|10|4.5|1|82|1
ACC-910|Pinecrest LLC|5857|16|Starter|14|-58.9|0.86|5975|2|15.0|2|2.7|2|294|1
ACC-911|Redwood Robotics|5012|46|Starter|39|-1.1|0.79|14963|3|20.3|6|1.4|3|36|1
ACC-912|Summit Legal|7740|30|Enterprise|7|-29.4|0.24|7|1|26.7|5|3.5|0|111|0
`);
