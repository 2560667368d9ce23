import { headerSet } from '../../../testing/header-set.ts';

/** Hosting whmcs. */
export default headerSet('blind3-hosting-whmcs', 'en', `
Client ID|First Name|Last Name|Company Name|Email Address|Country|Client Group|Date Created|Status|Product/Service|Billing Cycle|Recurring Amount|Payment Method|Next Due Date|Credit Balance|Total Paid|Open Tickets|Last Login|Server
customer_id|?customer_name|-|customer_name|email|country|-|signup_date|-|plan|contract_type|?monthly_charges|payment_method|-|-|total_charges|support_tickets|last_activity_date|-
3|Ana|Rossi|Northwind Labs|ana@northwind.com|AU|None|2024-03-15|Active|Shared Pro|Quarterly|30.78|paypal|2027-09-17|30.46|867.33|1|2026-10-25 23:43:22|srv2
4|Bo|Meyer|Beacon Health|bo@beacon.com|FR|VIP|2018-11-24|Inactive|VPS 2|Annually|102.39|paypal|2027-02-01|32.80|2139.47|2|2026-07-10 23:49:29|srv2
5|Carla|Young|Kestrel Systems|carla@kestrel.com|FR|VIP|2021-12-24|Active|VPS 2|Annually|115.76|banktransfer|2027-02-22|25.53|1409.91|3|2026-11-15 16:09:23|srv2
6|Dev|Vega|Acorn Media|dev@acorn.com|DE|None|2019-12-24|Active|Shared Pro|Quarterly|67.19|paypal|2027-02-23|36.65|204.27|2|2026-07-08 16:23:46|srv1
7|Erin|Walsh|Blue Finch|erin@blue.com|AU|VIP|2020-07-01|Active|Shared Pro|Annually|101.50|stripe|2027-07-08|18.06|1516.24|2|2026-09-14 22:16:10|srv1
8|Femi|Berg|Tidewater Inc|femi@tidewater.com|AU|VIP|2022-06-15|Inactive|VPS 2|Monthly|151.49|banktransfer|2027-04-23|18.26|1021.53|3|2026-11-14 19:00:10|srv2
9|Grace|Aziz|Granite Payroll|grace@granite.com|GB|VIP|2022-05-20|Inactive|VPS 2|Quarterly|99.52|paypal|2027-03-19|15.46|2162.20|2|2026-05-29 16:37:11|srv2
10|Hugo|Chen|Lumen Studio|hugo@lumen.com|DE|None|2025-07-20|Inactive|VPS 2|Monthly|157.60|banktransfer|2027-02-25|35.96|2495.49|2|2026-07-25 17:23:47|srv2
11|Ines|Lee|Orchard Foods|ines@orchard.com|FR|VIP|2021-05-01|Active|VPS 2|Monthly|190.49|banktransfer|2027-09-15|21.65|3508.98|1|2026-09-07 14:46:33|srv2
12|Jon|Holm|Pinecrest LLC|jon@pinecrest.com|AU|VIP|2022-11-25|Inactive|Shared Pro|Monthly|83.84|banktransfer|2027-02-04|24.61|299.74|2|2026-11-02 16:44:11|srv2
13|Kim|Doyle|Redwood Robotics|kim@redwood.com|DE|VIP|2024-07-24|Inactive|Shared Pro|Monthly|42.09|stripe|2027-07-28|31.65|3566.62|0|2026-06-09 20:48:18|srv1
14|Lars|Patel|Summit Legal|lars@summit.com|US|VIP|2025-01-19|Active|Shared Pro|Quarterly|59.85|stripe|2027-05-08|14.65|2305.08|2|2026-06-14 06:37:14|srv2
`);
