import { headerSet } from '../../../testing/header-set.ts';

/** Zuora dbt overview. */
export default headerSet('blind2-zuora-dbt-overview', 'en', `
account_id|account_created_at|account_name|account_country|account_email|account_active_months|first_subscription_date|is_currently_subscribed|is_new_customer|invoice_count|active_subscription_count|total_subscription_count|total_invoice_amount_home_currency|total_taxes|total_discount_charges_amount|total_amount_paid|total_amount_past_due|monthly_average_subscription_count|monthly_average_invoice_amount|oldest_due_date
customer_id|signup_date|customer_name|country|email|tenure_months|?signup_date|?churned|-|-|-|-|?total_charges|-|-|?total_charges|-|-|?monthly_charges|-
05fc500f82458147f66bfa144b9d89bc|2022-02-25T08:42:46.000Z|Northwind Labs|United Kingdom|ana@northwind.com|29|2021-11-25|false|true|37|2|9|25506.81|487.88|754.89|19194.10|2393.39|2.02|2249.04|2026-05-19
1e5fde4dd741af3da8d390879f52aaeb|2022-10-08T23:35:37.000Z|Beacon Health|United Kingdom|bo@beacon.com|61|2022-01-16|true|false|68|2|4|65783.85|441.28|548.63|31379.29|305.35|3.65|3248.93|2026-08-22
fca26c971ab9a050c9e352067d2c562e|2019-02-22T03:14:10.000Z|Kestrel Systems|France|carla@kestrel.com|16|2024-10-09|true|false|20|4|7|81394.10|178.12|702.54|68181.39|3968.80|2.70|2615.47|2026-09-11
469395dbc28ed91d7149fe29bc2197f8|2022-08-11T21:18:01.000Z|Acorn Media|United States|dev@acorn.com|53|2019-01-28|false|false|58|1|3|73541.38|312.89|399.64|10023.81|1402.88|1.60|2952.28|2026-06-20
ee38e541b2d29b826b7fa5f9295d4dd0|2024-07-25T03:09:01.000Z|Blue Finch|Germany|erin@blue.com|40|2020-08-28|true|false|59|2|4|10487.65|718.59|405.45|58275.34|497.05|2.70|3402.19|2026-08-26
38663270a1e3a369e0be4d07e6e48647|2020-03-10T04:54:15.000Z|Tidewater Inc|United Kingdom|femi@tidewater.com|44|2022-03-01|false|false|52|4|1|68324.62|110.13|220.51|46384.87|333.51|1.32|734.33|2026-10-25
7f53b11c0405989a478ac0b0deb393aa|2019-04-20T08:28:01.000Z|Granite Payroll|France|grace@granite.com|64|2022-12-23|true|false|13|1|4|5422.13|114.17|884.25|4586.68|2865.63|2.37|2391.65|2026-08-27
cdcd543627fb77212d7cc07ad442ed70|2023-08-14T06:48:22.000Z|Lumen Studio|United Kingdom|hugo@lumen.com|19|2019-12-23|false|false|60|1|2|55235.67|42.84|402.99|23310.35|683.07|3.86|979.40|2026-06-27
399f7720d9ffe6ba8faf146a2a95c932|2023-10-04T23:04:21.000Z|Orchard Foods|Canada|ines@orchard.com|36|2024-05-29|true|false|5|2|2|19203.88|341.20|665.43|32438.07|333.95|2.88|1440.95|2026-10-14
d5e13892c7ba3715106eb2388b25e529|2022-06-19T18:50:02.000Z|Pinecrest LLC|United Kingdom|jon@pinecrest.com|53|2019-07-04|true|false|10|4|1|14941.84|888.09|256.79|60038.96|1991.67|1.68|2829.02|2026-06-30
6c6ac801201d9e5d40e5e5bea34ed313|2020-11-22T07:06:38.000Z|Redwood Robotics|Germany|kim@redwood.com|17|2024-03-19|true|false|37|4|2|84921.53|73.21|120.77|76511.44|3860.78|1.51|805.76|2026-09-02
335b1403ba3de806806355ad6e5b7ce8|2022-04-01T04:14:21.000Z|Summit Legal|Germany|lars@summit.com|22|2023-10-14|true|false|48|1|6|34162.26|838.37|730.97|77477.85|2320.40|2.79|1431.89|2026-07-25
`);
