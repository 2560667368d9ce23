import { headerSet } from '../../../testing/header-set.ts';

/** Landing file churn. */
export default headerSet('blind5-landing-file-churn', 'en', `
customer_id|full_name|email|phone_number|account_tenure_months|monthly_usage_hours|is_churned
customer_id|customer_name|email|-|tenure_months|-|churned
CUST-10001|Ana Rossi|ana@northwind.com|+1 555 253 3966|8|42.3|0
CUST-10002|Bo Meyer|bo@beacon.com|+1 555 714 1956|51|47.8|1
CUST-10003|Carla Young|carla@kestrel.com|+1 555 956 5624|59|54.5|0
CUST-10004|Dev Vega|dev@acorn.com|+1 555 373 8000|19|7.7|0
CUST-10005|Erin Walsh|erin@blue.com|+1 555 751 1143|23|49.2|0
CUST-10006|Femi Berg|femi@tidewater.com|+1 555 320 6533|35|69.5|0
CUST-10007|Grace Aziz|grace@granite.com|+1 555 171 9222|6|65.6|0
CUST-10008|Hugo Chen|hugo@lumen.com|+1 555 455 3438|46|67.2|0
CUST-10009|Ines Lee|ines@orchard.com|+1 555 664 4032|3|40.1|0
CUST-10010|Jon Holm|jon@pinecrest.com|+1 555 112 3347|25|86.0|0
CUST-10011|Kim Doyle|kim@redwood.com|+1 555 644 6166|9|8.5|1
CUST-10012|Lars Patel|lars@summit.com|+1 555 818 4456|54|63.6|0
`);
