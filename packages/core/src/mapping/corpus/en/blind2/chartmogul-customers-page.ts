import { headerSet } from '../../../testing/header-set.ts';

/** Chartmogul customers page. */
export default headerSet('blind2-chartmogul-customers-page', 'en', `
Customer UUID|External ID|Name|Email|Status|Customer since|Country|City|MRR|ARR|Billing System|Billing System URL|Lead created at|Free trial started at|Tags|Plans|Billing interval
?customer_id|?customer_id|customer_name|email|-|signup_date|country|-|monthly_charges|annual_charges|-|-|-|-|-|plan|contract_type
cus_c539dab9-ee3c-decc-da0b-4b8ee3e98906|ext-100|Northwind Labs|ana@northwind.com|Active|2025-10-04|FR|Lyon|493.70|5924.40|Braintree|https://dashboard.stripe.com/x|2020-09-04|2020-11-11|vip|Gold Monthly|1 year
cus_001a024a-31ef-d3b7-b19d-f7b786916e43|ext-103|Beacon Health|bo@beacon.com|Past Due|2022-09-16|US|Rome|823.26|9879.12|Braintree|https://dashboard.stripe.com/x|2020-01-24|2020-03-15|vip|Gold Monthly|1 month
cus_b1c4eb61-30e7-68cf-22a2-cb1a4b810892|ext-106|Kestrel Systems|carla@kestrel.com|Active|2023-12-18|DE|Lyon|604.62|7255.44|Braintree|https://dashboard.stripe.com/x|2020-06-08|2020-04-17||Gold Monthly|1 year
cus_aa287ee3-3888-f898-1b29-8accbcd15c38|ext-109|Acorn Media|dev@acorn.com|Active|2021-12-18|DE|Lyon|58.64|703.68|Stripe|https://dashboard.stripe.com/x|2020-12-01|2020-07-17||Silver Annual|1 year
cus_4e658db8-cd48-4cc8-7d30-18897518271c|ext-112|Blue Finch|erin@blue.com|Cancelled|2024-12-18|CA|Rome|351.67|4220.04|Stripe|https://dashboard.stripe.com/x|2020-01-08|2020-07-16|vip|Silver Annual|1 month
cus_a375098a-7e96-bb44-4137-35e9f103575d|ext-115|Tidewater Inc|femi@tidewater.com|Cancelled|2022-03-26|AU|Rome|31.21|374.52|Stripe|https://dashboard.stripe.com/x|2020-11-01|2020-09-20||Gold Monthly|1 month
cus_70c90c88-7e44-8c92-a96d-22e9173ce053|ext-118|Granite Payroll|grace@granite.com|Past Due|2021-10-30|FR|Rome|822.83|9873.96|Braintree|https://dashboard.stripe.com/x|2020-02-22|2020-01-05||Silver Annual|1 month
cus_d0d9d6ac-97d2-ccc7-bcad-1ad760ffa364|ext-121|Lumen Studio|hugo@lumen.com|Past Due|2021-10-27|AU|Rome|232.25|2787.00|Braintree|https://dashboard.stripe.com/x|2020-02-01|2020-07-23||Gold Monthly|1 year
cus_313da81e-a0fc-0ae0-5f28-fffd4d6f9fc7|ext-124|Orchard Foods|ines@orchard.com|Active|2025-06-20|DE|Rome|607.22|7286.64|Stripe|https://dashboard.stripe.com/x|2020-02-01|2020-10-11||Gold Monthly|1 year
cus_c8b47714-efd5-a0e5-8677-3350b182b8ea|ext-127|Pinecrest LLC|jon@pinecrest.com|Active|2024-08-12|DE|Rome|631.84|7582.08|Stripe|https://dashboard.stripe.com/x|2020-07-11|2020-03-29||Gold Monthly|1 year
cus_8f2abc99-4ab0-c6fb-1c5c-8e0720dd8b34|ext-130|Redwood Robotics|kim@redwood.com|Cancelled|2025-04-10|DE|Lyon|526.82|6321.84|Braintree|https://dashboard.stripe.com/x|2020-10-27|2020-01-16|vip|Silver Annual|1 month
cus_07c3ac61-be21-ad4d-0700-19a2355d783a|ext-133|Summit Legal|lars@summit.com|Cancelled|2023-01-23|DE|Rome|565.42|6785.04|Braintree|https://dashboard.stripe.com/x|2020-07-09|2020-01-17|vip|Silver Annual|1 month
`);
