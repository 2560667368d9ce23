import { headerSet } from '../../testing/header-set.ts';

/** Stripe customers export. */
export default headerSet('stripe-export', 'en', `
id|Description|Email|Name|Created (UTC)|Delinquent|Card ID|Card Last4|Card Brand|Card Funding|Card Exp Month|Card Exp Year|Card Issue Country|Default Source|Business Vat ID|Account Balance|Currency|Total Spend|Payment Count|Average Order|Refunded Volume|Dispute Losses|Plan|Status|Cancel At Period End
customer_id|-|email|customer_name|signup_date|-|-|-|?payment_method|?payment_method|-|-|?country|-|-|-|currency|total_charges|-|-|-|-|plan|-|-
cus_N1|Acme|a@acme.io|Acme Inc|2021-03-01 10:00|false|card_1|4242|Visa|credit|4|2027|US|card_1||0.00|usd|1299.00|13|99.92|0.00|0.00|price_1Kpro|active|false
cus_N2|Globex|b@globex.com|Globex|2022-05-11 09:12|false|card_2|4444|MasterCard|debit|7|2026|GB|card_2||0.00|usd|490.00|10|49.00|0.00|0.00|price_1Kbasic|active|true
cus_N3|Initech|c@initech.com|Initech LLC|2020-01-21 16:40|true|card_3|1881|Visa|credit|1|2025|US|card_3||-20.00|usd|3120.00|52|60.00|60.00|0.00|price_1Kpro|past_due|false
`);
