import { headerSet } from '../../testing/header-set.ts';

/** Stripe dashboard, Customers, Export (all columns). */
export default headerSet('stripe-customers', 'en', `
id|Description|Email|Name|Created (UTC)|Delinquent|Card ID|Card Last4|Card Brand|Card Exp Month|Card Exp Year|Card Name|Card Address City|Card Address Country|Card Issue Country|Card Tax ID Number|Default Source|Currency|Plan|Status|Cancel At Period End|Account Balance|Total Spend|Payment Count|Average Order|Refunded Volume|Dispute Losses
customer_id|-|email|customer_name|signup_date|-|-|-|-|-|-|-|-|-|country|-|-|currency|plan|-|-|-|total_charges|-|-|-|-
cus_NffrFeUfNV2Hib|Acme account|billing@acme.io|Acme Inc|2023-03-14 09:31|false|card_1MsD|4242|Visa|8|2026|Jo Lee|Austin|US|US||card_1MsD|usd|pro-monthly|active|false|0.00|1788.00|12|149.00|0.00|0.00
cus_NffrFeUfNV2Hic||finance@globex.com|Globex|2022-11-02 17:05|false|card_1MsE|1881|MasterCard|11|2025|A Stone|Leeds|GB|GB||card_1MsE|usd|basic-monthly|active|false|0.00|406.00|14|29.00|0.00|0.00
cus_NffrFeUfNV2Hid|Legacy|ap@initech.com|Initech|2021-01-20 08:00|true|card_1MsF|0005|Amex|2|2027|B Gates|Paris|FR|FR||card_1MsF|eur|pro-monthly|past_due|true|-29.00|5364.00|36|149.00|10.00|0.00
cus_NffrFeUfNV2Hie||hello@umbrella.co|Umbrella Corp|2023-07-30 22:44|false||||||||||||usd|basic-monthly|canceled|false|0.00|87.00|3|29.00|0.00|0.00
`);
