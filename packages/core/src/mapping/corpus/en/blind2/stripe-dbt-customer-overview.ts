import { headerSet } from '../../../testing/header-set.ts';

/** Stripe dbt customer overview. */
export default headerSet('blind2-stripe-dbt-customer-overview', 'en', `
customer_id|description|email|customer_created_at|currency|is_delinquent|shipping_address_country|sales_this_month|total_sales|total_refunds|total_gross_transaction_amount|total_fees|total_sales_count|first_sale_date|most_recent_sale_date|total_failed_charge_count
customer_id|-|email|signup_date|currency|-|?country|?monthly_charges|total_charges|-|-|-|-|?signup_date|-|-
cus_yiKyTSypSk6ft4|imported|ana@northwind.com|2023-06-13 20:48:47|usd|false|DE|623.98|15386.42|12.66|1357.82|266.65|44|2024-05-10|2026-07-30|1
cus_8wRXkQ2ngmYvCs||bo@beacon.com|2025-02-03 12:09:34|gbp|false|DE|671.45|22014.83|73.23|9975.27|250.34|28|2025-04-10|2026-07-13|0
cus_RFFXW4mmYREdAH||carla@kestrel.com|2025-01-15 04:24:00|gbp|false|GB|735.44|27327.69|184.89|762.36|615.48|20|2024-03-20|2026-06-24|0
cus_Se9EfNCzQ9B4EH|imported|dev@acorn.com|2024-05-28 19:19:53|gbp|false|GB|271.65|27851.64|42.67|27593.05|526.46|36|2023-02-11|2026-09-14|3
cus_LZhzLJdfTnrFxG||erin@blue.com|2025-07-24 00:17:03|usd|false|CA|251.59|6248.69|171.66|9843.95|475.84|31|2024-04-10|2026-10-11|1
cus_S9spUmLKkgYms7|demo|femi@tidewater.com|2024-07-16 00:17:36|gbp|false|DE|78.30|18346.95|242.91|27373.02|679.67|37|2022-04-08|2026-07-18|4
cus_kWaJ3MJ54SrSDW|demo|grace@granite.com|2023-02-10 10:24:27|usd|false|US|640.20|29070.29|125.35|26808.21|528.93|17|2025-12-18|2026-10-02|3
cus_uPYqdUzszxKDJd||hugo@lumen.com|2022-09-07 08:51:12|usd|false|US|301.20|23995.98|67.95|23242.05|146.44|39|2024-03-28|2026-06-02|0
cus_d8VG69NQmkBA6v|imported|ines@orchard.com|2022-09-15 12:46:07|usd|false|FR|342.04|18963.39|49.23|24169.90|312.76|8|2024-11-09|2026-07-19|4
cus_7mghxchA5TxMB4|demo|jon@pinecrest.com|2022-05-11 15:03:33|gbp|true|FR|518.28|4835.92|154.92|3118.58|675.87|30|2023-09-11|2026-10-07|3
cus_6G2uR5dCrTd34Z|demo|kim@redwood.com|2023-01-10 22:06:41|gbp|false|FR|715.60|13087.49|234.28|27754.58|624.35|25|2025-10-19|2026-09-10|1
cus_wz74u26uVEbSft||lars@summit.com|2022-07-02 10:00:00|gbp|false|CA|287.45|25386.74|127.02|12001.14|425.52|5|2025-04-30|2026-06-24|1
`);
