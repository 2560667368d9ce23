import { headerSet } from '../../testing/header-set.ts';

/** Maxio (Chargify), subscriptions export. */
export default headerSet('chargify-subscriptions', 'en', `
Subscription ID|Subscription State|Customer ID|Customer First Name|Customer Last Name|Customer Organization|Customer Email|Customer Reference|Product Name|Product Family|Product Price|Current Billing Amount|Total Revenue|Balance|Activated At|Created At|Canceled At|Cancellation Message|Current Period Ends At|Next Assessment At|Payment Type|Billing Country|Coupon Code|Net Terms
-|-|customer_id|-|-|customer_name|email|-|plan|-|?monthly_charges|?monthly_charges|total_charges|-|?signup_date|?signup_date|churn_date|-|-|-|payment_method|country|-|-
15001|active|9001|Ann|Lee|Hooli|ann@hooli.com|h-1|Growth|SaaS|$299.00|$299.00|$8,073.00|$0.00|2022-03-12 10:11:00|2022-03-12 10:10:00|||2024-06-12|2024-06-12|credit_card|US||
15002|canceled|9002|Bob|Ray|Pied Piper|bob@piedpiper.com|p-2|Starter|SaaS|$49.00|$49.00|$735.00|$0.00|2023-02-15 08:00:00|2023-02-15 07:59:00|2024-05-01 08:00:00|too costly|2024-05-15||credit_card|US|SPRING|
15003|active|9003|Cy|Dow|Raviga|cy@raviga.com|r-3|Growth|SaaS|$299.00|$249.00|$8,466.00|$0.00|2021-07-20 19:45:00|2021-07-20 19:40:00|||2024-07-20|2024-07-20|bank_account|GB||30
15004|active|9004|Di|Fox|Aviato|di@aviato.com|a-4|Starter|SaaS|$49.00|$49.00|$392.00|$0.00|2023-09-09 15:30:00|2023-09-09 15:29:00|||2024-06-09|2024-06-09|credit_card|US||
`);
