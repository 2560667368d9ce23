import { headerSet } from '../../../testing/header-set.ts';

/** Capstone. */
export default headerSet('blind5-capstone', 'en', `
customer_id|tenure_months|sessions_last_30d|avg_session_minutes|support_tickets_last_90d|monthly_price|country|plan_type|auto_renew|churned
customer_id|tenure_months|login_frequency|-|support_tickets|monthly_charges|country|plan|-|churned
1|1|8|3.5|1|9.99|US|premium|1|1
2|38|12|6.6|1|9.99|US|premium|0|1
3|37|58|32.4|2|9.99|US|basic|0|0
4|13|60|3.4|5|19.99|US|premium|1|1
5|24|16|35.0|5|19.99|DE|basic|0|0
6|16|22|28.5|2|9.99|DE|premium|1|0
7|47|30|23.7|2|9.99|CA|premium|0|0
8|9|15|36.0|5|9.99|US|premium|0|0
9|28|0|9.8|1|9.99|GB|premium|1|0
10|19|51|30.9|2|9.99|AU|basic|0|1
11|13|37|1.6|5|9.99|FR|premium|1|0
12|14|41|29.9|3|19.99|GB|basic|0|0
`);
