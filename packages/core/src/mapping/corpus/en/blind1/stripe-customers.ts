import { headerSet } from '../../../testing/header-set.ts';

/** Stripe customers export. */
export default headerSet('blind1-stripe-customers', 'en', `
id|Description|Email|Name|Created (UTC)|Delinquent|Card ID|Card Last4|Card Brand|Card Funding|Card Exp Month|Card Exp Year|Currency|Plan|Status|Total Spend|Payment Count|Refunded Volume|Dispute Losses
customer_id|-|email|customer_name|signup_date|-|-|-|-|-|-|-|currency|plan|-|total_charges|-|-|-
cus_nwvxJYmHL2JaU9||ana@northwind.com|Ana Rossi|2025-03-20 09:21|false|card_M4kmbTM2h9Nzdd|4397|Visa|credit|9|2029|usd|Team Annual|active|1335.95|29|0.00|0.00
cus_DiQWsQtqCpJSFd||bo@beacon.com|Bo Meyer|2022-01-18 14:53|false|card_XkZ4rLsqK6mqQm|4309|Visa|debit|12|2030|usd|starter-2023|past_due|8329.61|4|20.00|0.00
cus_aE9f9e4MVCjwFk|Annual prepay|carla@kestrel.com|Carla Young|2025-06-22 09:43|false|card_rnqk9CyRDvvkSp|8299|Visa|credit|4|2030|eur|price_1Hx|canceled|2700.40|27|20.00|0.00
cus_7E3PHGtGKnGPJj|Legacy migration|dev@acorn.com|Dev Vega|2022-08-16 16:48|false|card_AeBgyYDxyXW7BT|3495|MasterCard|credit|1|2031|eur|starter-2023|canceled|5688.08|26|20.00|0.00
cus_RvkMTUZZaVjSzV|Annual prepay|erin@blue.com|Erin Walsh|2023-11-14 12:21|false|card_kMMBTmuhi5bRw5|8858|MasterCard|debit|5|2028|usd|starter-2023|canceled|4811.13|21|20.00|0.00
cus_hxsARQN48sbz5A||femi@tidewater.com|Femi Berg|2022-02-07 06:33|false|card_xu6HkWAbenpdZ5|3303|Visa|debit|4|2027|usd|starter-2023|past_due|1141.89|7|0.00|0.00
cus_MMf3jD7ncZH8YA||grace@granite.com|Grace Aziz|2023-07-12 15:05|false|card_vcfdkhcbwXWSkh|8591|Visa|credit|3|2027|eur|Team Annual|active|3277.74|28|20.00|0.00
cus_BCsEqGbVXmkmj4||hugo@lumen.com|Hugo Chen|2022-07-03 02:32|false|card_RVc4EM4NaEEbQS|6521|MasterCard|credit|1|2030|usd|starter-2023|active|6210.79|11|0.00|0.00
cus_J54WJa85zCXUnN||ines@orchard.com|Ines Lee|2025-06-24 01:14|false|card_GPRkwAntp4U4R6|1070|MasterCard|debit|11|2030|eur|Team Annual|past_due|1468.17|35|20.00|0.00
cus_t8fH72cjD2fNCu|Annual prepay|jon@pinecrest.com|Jon Holm|2022-01-14 13:48|true|card_3igAthQ9DEY5sf|8354|MasterCard|credit|1|2029|eur|price_1Hx|active|5906.13|18|20.00|0.00
cus_pJJKD3NW5T2tFT|Annual prepay|kim@redwood.com|Kim Doyle|2026-01-08 20:32|false|card_cZ7j5VudQ9LZZi|6760|MasterCard|credit|5|2030|usd|starter-2023|past_due|278.83|6|0.00|0.00
cus_pFQGXfYux7QmiT|Legacy migration|lars@summit.com|Lars Patel|2023-08-01 16:13|false|card_sxkkqG84qssdqk|5946|Visa|debit|9|2030|eur|price_1Hx|active|3776.12|31|20.00|0.00
`);
