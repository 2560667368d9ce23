import { headerSet } from '../../../testing/header-set.ts';

/** Restaurants admin. */
export default headerSet('blind3-restaurants-admin', 'en', `
restaurantId|restaurantName|planType|planAmount|billingCycle|subscriptionStart|subscriptionEnd|autoRenew|discount_type|discount_value|ordersThisMonth|ownerPhone
customer_id|customer_name|plan|monthly_charges|contract_type|signup_date|?churn_date|-|-|-|-|-
82fedc2287df7705029f|Northwind Labs|Basic Plan|79.00|monthly|2024-04-26|2027-04-20|false|percent|10|18|+1 555 534 3097
0b94dc5fc30f891020c0|Beacon Health|Basic Plan|29.00|yearly|2025-05-25|2027-01-24|true|percent|0|281|+1 555 700 4592
66da704a65ef117b550e|Kestrel Systems|Basic Plan|79.00|yearly|2025-09-30|2027-03-11|true|none|10|591|+1 555 278 6790
5352d2f5f5812213be59|Acorn Media|Basic Plan|79.00|yearly|2025-07-14|2027-02-12|true|percent|0|113|+1 555 105 6160
61cf76ff249e9998ba09|Blue Finch|Premium Plan|29.00|monthly|2024-11-19|2027-03-23|true|none|0|271|+1 555 460 2387
70d7c627c56d92b88598|Tidewater Inc|Basic Plan|79.00|monthly|2024-03-19|2027-03-23|true|percent|10|638|+1 555 660 1512
5083cb26e0c695bda8ac|Granite Payroll|Premium Plan|29.00|monthly|2024-02-17|2027-01-13|false|percent|10|234|+1 555 470 8520
44208a97f4f029a7445e|Lumen Studio|Premium Plan|29.00|monthly|2025-08-12|2027-04-21|true|percent|0|538|+1 555 403 7447
ff561de19557c156501c|Orchard Foods|Premium Plan|29.00|yearly|2025-03-25|2027-03-26|true|percent|0|552|+1 555 398 8168
6e4f1c34a948686422f0|Pinecrest LLC|Basic Plan|29.00|monthly|2025-02-23|2027-04-20|true|percent|10|437|+1 555 203 7574
801da637f44dbc429889|Redwood Robotics|Basic Plan|29.00|monthly|2025-10-20|2027-01-22|true|percent|10|536|+1 555 635 1957
5d2f11da8dbd427ae410|Summit Legal|Basic Plan|79.00|monthly|2025-01-19|2026-12-10|true|none|10|400|+1 555 657 6871
`);
