import { headerSet } from '../../testing/header-set.ts';

/** Customer objects of a dashboard. */
export default headerSet('retail-crm-camel', 'en', `
id|name|email|age|gender|segment|region|joinDate|subscriptionTier|monthlySpend|totalSpend|lastPurchaseDate|purchaseFrequency|avgSessionTime|loginFrequency|supportTickets|daysInactive|churn|churnProbability|predictedChurn
customer_id|customer_name|email|-|gender|-|-|signup_date|plan|monthly_charges|total_charges|?last_activity_date|-|-|login_frequency|support_tickets|last_activity_days_ago|churned|-|-
c1|Ann Lee|a@x.io|33|female|Consumer|North|2022-03-12|Gold|49.9|1290.1|2024-05-02|3|14.2|21|1|4|false|0.12|false
c2|Bo Ray|b@x.io|45|male|Corporate|South|2021-11-20|Silver|29.9|880.0|2024-03-11|1|3.0|3|4|61|true|0.88|true
c3|Cy Dow|c@x.io|28|male|Consumer|East|2023-02-11|Bronze|9.9|151.2|2024-05-20|5|22.8|40|0|1|false|0.05|false
c4|Di Fox|d@x.io|51|female|Consumer|West|2023-07-01|Gold|49.9|540.0|2024-04-28|2|9.9|12|2|16|false|0.31|true
`);
