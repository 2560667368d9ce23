import { headerSet } from '../../testing/header-set.ts';

/** Subscribers of a course platform. */
export default headerSet('en-elearning', 'en', `
Learner ID|Learner name|Learner e-mail|Enrolled on|Membership level|Renews|Fee|Total paid to date|Payment gateway|Courses completed|Hours watched|Logins this month|Last course access|Course completion rate|Support requests|Rating given|Left on
customer_id|customer_name|email|signup_date|plan|contract_type|?monthly_charges|total_charges|?payment_method|-|-|login_frequency|last_activity_date|?feature_usage_score|support_tickets|csat_score|churn_date
L-1|Ann Lee|a@x.io|2021-03-01|Gold|monthly|29.00|1102.00|stripe|12|88.2|14|2024-05-28|0.82|0|5|
L-2|Bo Ray|b@x.io|2022-05-11|Silver|yearly|19.00|456.00|paypal|3|10.1|2|2024-05-02|0.31|3|3|
L-3|Cy Fox|c@x.io|2020-01-21|Gold|monthly|29.00|1508.00|stripe|22|301.5|0|2024-02-11|0.95|1|4|2024-05-20
L-4|Di Poe|d@x.io|2023-06-03|Bronze|monthly|9.00|108.00|stripe|1|7.5|6|2024-05-30|0.12|0|4|
`);
