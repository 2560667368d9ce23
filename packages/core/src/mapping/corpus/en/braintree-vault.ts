import { headerSet } from '../../testing/header-set.ts';

/** A payments gateway: subscriptions with customer data. */
export default headerSet('braintree-vault', 'en', `
Subscription Id|Status|Plan Id|Price|Billing Day Of Month|Billing Frequency|First Billing Date|Next Billing Date|Created At|Customer Id|Customer Company|Customer Email|Payment Instrument Type|Card Type|Currency ISO Code|Failure Count|Days Past Due
-|-|plan|?monthly_charges|-|contract_type|-|-|signup_date|customer_id|customer_name|email|payment_method|-|currency|-|-
8wz1|Active|growth|299.00|12|1|2022-03-12|2024-06-12|2022-03-12 10:11|7001|Hooli|ann@hooli.com|Credit Card|Visa|USD|0|
8wz2|Canceled|starter|49.00|15|1|2023-02-15||2023-02-15 08:00|7002|Pied Piper|bob@piedpiper.com|PayPal||USD|0|
8wz3|Active|growth|249.00|20|12|2021-07-20|2024-07-20|2021-07-20 19:45|7003|Raviga|cy@raviga.com|Credit Card|Amex|GBP|0|
8wz4|Past Due|starter|49.00|9|1|2023-09-09|2024-06-09|2023-09-09 15:30|7004|Aviato|di@aviato.com|Credit Card|Visa|USD|2|12
`);
