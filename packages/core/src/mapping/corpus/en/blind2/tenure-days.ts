import { headerSet } from '../../../testing/header-set.ts';

/** Tenure days. */
export default headerSet('blind2-tenure-days', 'en', `
subscriber_ref|tenure_days|plan_name|yearly_price|avg_weekly_logins|satisfaction_1_5|tickets_lifetime|did_churn|autopay
customer_id|tenure_months|plan|annual_charges|login_frequency|csat_score|support_tickets|churned|-
SR/2001|1543|L|199|12.6|1|19|0|1
SR/2008|1462|L|499|9.5|2|7|0|1
SR/2015|1424|S|499|11.3|5|0|1|1
SR/2022|90|S|499|4.6|2|10|0|1
SR/2029|929|L|99|8.2|5|9|0|0
SR/2036|1450|M|199|7.0|3|9|0|0
SR/2043|846|S|499|12.0|3|2|1|0
SR/2050|237|S|199|5.0|3|2|0|0
SR/2057|1396|L|99|1.5|3|19|1|0
SR/2064|1044|M|99|19.4|4|10|0|1
SR/2071|96|L|199|9.9|4|5|0|1
SR/2078|1303|M|199|15.8|3|5|0|1
`);
