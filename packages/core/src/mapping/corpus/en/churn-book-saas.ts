import { headerSet } from '../../testing/header-set.ts';

/** Generic B2B table with long English names. */
export default headerSet('churn-book-saas', 'en', `
Client Number|Client Business Name|Market Sector|Head Count|Date Joined|Length of Relationship (Months)|Subscription Package|Agreement Term|Monthly Recurring Charge|Cumulative Billing|Licensed Users|Users Logged In Last Month|Platform Utilization %|Days Since Last Use|Sessions Per Month|Help Desk Requests|Customer Satisfaction Rating|Net Promoter|Payment Mode|Account Manager|Has Left
customer_id|customer_name|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_purchased|?seats_used|feature_usage_score|last_activity_days_ago|login_frequency|support_tickets|csat_score|nps_score|payment_method|-|churned
5001|Hooli|Software|500|2022-03-12|27|Growth|12 months|299.00|8073.00|120|97|81|1|41|14|88|9|Card|Kim Roe|No
5002|Pied Piper|Software|25|2023-02-15|15|Starter|Monthly|49.00|735.00|10|3|30|32|2|9|55|4|Card|Kim Roe|Yes
5003|Raviga|Finance|60|2021-07-20|34|Growth|24 months|249.00|8466.00|35|30|86|0|23|1|90|8|Wire|Sam Poe|No
5004|Aviato|Transport|8|2023-09-09|8|Starter|Monthly|49.00|392.00|4|1|25|29|1|2|70|6|Card|Sam Poe|No
`);
