import { headerSet } from '../../../testing/header-set.ts';

/** Churnaizer public. */
export default headerSet('blind2-churnaizer-public', 'en', `
customer_name|customer_email|signup_date|last_active_date|plan|billing_status|monthly_revenue|active_features_used|support_tickets_opened|email_opens_last30days|number_of_logins_last30days
customer_name|email|signup_date|last_activity_date|plan|-|monthly_charges|?feature_usage_score|support_tickets|-|login_frequency
Ana Rossi|ana@northwind.com|2023-04-19|2026-05-04|Free|Trial|299.99|1|2|21|42
Bo Meyer|bo@beacon.com|2023-07-13|2026-10-11|Free|Cancelled|89.99|3|1|7|26
Carla Young|carla@kestrel.com|2023-03-14|2026-07-12|Pro|Cancelled|89.99|2|0|19|9
Dev Vega|dev@acorn.com|2023-08-25|2026-09-03|Free|Cancelled|89.99|10|1|12|12
Erin Walsh|erin@blue.com|2023-10-21|2026-07-18|Enterprise|Active|299.99|12|0|1|25
Femi Berg|femi@tidewater.com|2023-12-27|2026-05-25|Free|Trial|299.99|4|2|21|48
Grace Aziz|grace@granite.com|2023-02-02|2026-08-04|Free|Trial|0|12|2|33|52
Hugo Chen|hugo@lumen.com|2024-03-02|2026-11-07|Enterprise|Active|299.99|10|0|33|39
Ines Lee|ines@orchard.com|2023-09-09|2026-11-17|Free|Payment_Failed|299.99|10|1|5|40
Jon Holm|jon@pinecrest.com|2023-09-11|2026-07-18|Free|Active|0|11|3|7|5
Kim Doyle|kim@redwood.com|2024-05-21|2026-05-29|Enterprise|Cancelled|299.99|10|0|29|31
Lars Patel|lars@summit.com|2024-02-06|2026-11-16|Free|Cancelled|89.99|4|0|4|43
`);
