import { headerSet } from '../../../testing/header-set.ts';

/** Churn log form. */
export default headerSet('blind5-churn-log-form', 'en', `
email|stripeUserId|plans|activity|mrrCancelled|cancellationDate|signUpDate|seats|monthsSubscribed|country|crm
email|customer_id|plan|-|-|churn_date|signup_date|seats_purchased|tenure_months|country|-
ana@northwind.com|cus_qfTFbi8vXbVRa7|Team|low|99|2026-07-28|2024-04-07|6|22|AU|HubSpot
bo@beacon.com|cus_KhgzTc8wvfcnZf|Solo|none|29|2026-04-09|2024-04-08|3|7|DE|none
carla@kestrel.com|cus_iUBa3fEuLJqxKV|Team|none|99|2026-08-20|2023-07-21|2|25|FR|Salesforce
dev@acorn.com|cus_JzVW8ZsyjLjGMp|Pro|none|99|2026-03-29|2025-03-29|20|28|GB|none
erin@blue.com|cus_UKxK3dz7bwTyPB|Solo|high|29|2026-08-13|2024-12-07|3|16|FR|Salesforce
femi@tidewater.com|cus_c5CGjuYwLxyTZg|Team|high|99|2026-07-07|2023-05-21|16|11|GB|HubSpot
grace@granite.com|cus_FQh7g6ZwCXzaqh|Team|high|29|2026-08-30|2023-02-23|11|17|CA|Salesforce
hugo@lumen.com|cus_CaYNX276Xqbrab|Team|high|99|2026-08-28|2023-10-17|8|10|US|HubSpot
ines@orchard.com|cus_TkRVLQMvdZ2rkX|Team|none|199|2026-10-10|2023-06-02|19|10|DE|none
jon@pinecrest.com|cus_UHZaFHjqbpUDmX|Pro|low|99|2026-07-16|2025-03-28|16|20|GB|none
kim@redwood.com|cus_kKNLTq5aWs8aWH|Team|high|99|2026-08-12|2023-06-16|8|25|AU|HubSpot
lars@summit.com|cus_BQbMBrA3UG4kbs|Team|low|199|2026-04-18|2024-01-19|3|17|CA|HubSpot
`);
