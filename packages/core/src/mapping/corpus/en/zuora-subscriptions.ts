import { headerSet } from '../../testing/header-set.ts';

/** Zuora, data source export of subscriptions. */
export default headerSet('zuora-subscriptions', 'en', `
Account: Account Number|Account: Name|Account: Currency|Account: Status|Subscription: Name|Subscription: Status|Subscription: Term Type|Subscription: Initial Term|Subscription: Subscription Start Date|Subscription: Cancelled Date|Rate Plan: Name|Rate Plan Charge: MRR|Rate Plan Charge: Quantity|Rate Plan Charge: Billing Period|Rate Plan Charge: TCV|Bill To: Country|Bill To: Work Email|Default Payment Method: Type
customer_id|customer_name|currency|-|-|-|-|-|signup_date|churn_date|plan|monthly_charges|seats_purchased|contract_type|-|country|email|payment_method
A00000101|Hooli|USD|Active|A-S00000201|Active|TERMED|12|2022-03-12||Growth Edition|2990.00|120|Month|107640.00|United States|ann@hooli.com|CreditCard
A00000102|Pied Piper|USD|Active|A-S00000202|Cancelled|EVERGREEN|1|2023-02-15|2024-05-01|Starter Edition|490.00|10|Month|6860.00|United States|bob@piedpiper.com|CreditCard
A00000103|Raviga|GBP|Active|A-S00000203|Active|TERMED|24|2021-07-20||Growth Edition|1490.00|35|Annual|35760.00|United Kingdom|cy@raviga.com|ACH
A00000104|Aviato|USD|Active|A-S00000204|Active|EVERGREEN|1|2023-09-09||Starter Edition|196.00|4|Month|1764.00|United States|di@aviato.com|CreditCard
`);
