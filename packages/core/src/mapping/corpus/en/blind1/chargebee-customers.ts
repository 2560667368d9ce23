import { headerSet } from '../../../testing/header-set.ts';

/** Chargebee customers, qualified column names. */
export default headerSet('blind1-chargebee-customers', 'en', `
customers.id|customers.first_name|customers.last_name|customers.email|customers.company|customers.created_at|customers.auto_collection|customers.net_term_days|customers.preferred_currency_code|customers.billing_address.country|customers.mrr|customers.promotional_credits|customers.unbilled_charges|customers.excess_payments|customers.card_status
customer_id|?customer_name|-|email|customer_name|signup_date|-|-|currency|country|monthly_charges|-|-|-|-
AzZmJvevSdY4GXL|Ana|Rossi|ana@northwind.com|Northwind Labs|20-Jan-2022 17:26|Off|30|EUR|US|12900|0|0|0|valid
AzZsqTchxZW8sXd|Bo|Meyer|bo@beacon.com|Beacon Health|06-Apr-2024 09:28|Off|30|EUR|AU|9900|0|0|0|valid
AzZsr7ZnkZwnAxQ|Carla|Young|carla@kestrel.com|Kestrel Systems|14-Jan-2024 01:38|Off|30|EUR|FR|4900|0|1200|0|no_card
AzZqNv4pBRPeNkj|Dev|Vega|dev@acorn.com|Acorn Media|13-Apr-2022 06:13|On|0|USD|FR|9900|0|0|0|no_card
AzZbbciWTScWeZc|Erin|Walsh|erin@blue.com|Blue Finch|24-Jul-2022 07:48|Off|0|USD|AU|12900|0|0|0|valid
AzZphcc852Sf62S|Femi|Berg|femi@tidewater.com|Tidewater Inc|11-Jun-2024 19:29|Off|0|USD|US|9900|0|1200|0|expiring
AzZDsbysudX2zw3|Grace|Aziz|grace@granite.com|Granite Payroll|15-Apr-2026 01:22|Off|30|USD|CA|4900|0|0|0|expiring
AzZGXdLNpX96fN6|Hugo|Chen|hugo@lumen.com|Lumen Studio|11-Jun-2024 00:26|On|30|USD|FR|9900|0|0|0|valid
AzZyHgHW46mHPy7|Ines|Lee|ines@orchard.com|Orchard Foods|20-Mar-2024 13:53|On|30|USD|AU|9900|0|0|0|valid
AzZS3fH4WM4gSwy|Jon|Holm|jon@pinecrest.com|Pinecrest LLC|23-Oct-2022 14:47|Off|30|USD|CA|4900|0|0|0|expiring
AzZsDLJkASqFiLQ|Kim|Doyle|kim@redwood.com|Redwood Robotics|16-Apr-2022 06:34|Off|30|USD|CA|29900|0|1200|0|expiring
AzZW3sPqixFTWrJ|Lars|Patel|lars@summit.com|Summit Legal|19-Aug-2023 04:46|Off|30|USD|AU|9900|0|1200|0|no_card
`);
