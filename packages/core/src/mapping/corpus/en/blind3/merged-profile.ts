import { headerSet } from '../../../testing/header-set.ts';

/** Merged profile. */
export default headerSet('blind3-merged-profile', 'en', `
customer_id|email|plan|mrr|payment_status|subscription_start|last_payment|last_active|total_sessions|features_used|usage_pct|account_status|total_tickets|open_tickets|avg_resolution_hrs|last_ticket_date|nps_score|csat_score|churn_risk|expansion_potential
customer_id|email|plan|monthly_charges|-|signup_date|-|last_activity_date|login_frequency|-|feature_usage_score|-|support_tickets|?support_tickets|-|-|nps_score|csat_score|-|-
c1001|ana@northwind.com|free|0|paid|2024-08-24|2026-09-22|2026-09-17|237|4|75|active|0|1|8.6|2026-10-03|3|2.9|HIGH|LOW
c1002|bo@beacon.com|pro|99|failed|2024-11-20|2026-09-06|2026-10-03|234|4|6|active|0|2|14.0|2026-10-07|6|2.2|LOW|LOW
c1003|carla@kestrel.com|pro|99|failed|2024-10-21|2026-09-29|2026-08-14|171|4|20|dormant|9|0|10.0|2026-10-06|9|3.2|HIGH|LOW
c1004|dev@acorn.com|free|99|paid|2024-02-17|2026-10-29|2026-08-09|13|5|53|active|2|0|42.3|2026-08-08|1|3.5|LOW|HIGH
c1005|erin@blue.com|pro|0|paid|2025-01-14|2026-08-19|2026-08-08|134|2|88|active|9|0|26.4|2026-10-12|9|2.9|LOW|LOW
c1006|femi@tidewater.com|pro|0|failed|2025-08-09|2026-08-11|2026-08-03|324|9|80|active|7|0|3.0|2026-09-15|2|1.2|HIGH|HIGH
c1007|grace@granite.com|pro|29|paid|2025-02-13|2026-09-28|2026-08-26|14|4|25|dormant|5|1|26.4|2026-08-13|1|2.7|LOW|LOW
c1008|hugo@lumen.com|free|99|failed|2025-05-23|2026-08-14|2026-11-09|203|10|35|dormant|5|0|38.5|2026-10-31|6|1.4|LOW|LOW
c1009|ines@orchard.com|free|99|paid|2025-01-01|2026-09-29|2026-10-05|248|3|19|dormant|6|1|5.1|2026-08-03|5|1.5|LOW|LOW
c1010|jon@pinecrest.com|free|99|failed|2025-06-01|2026-08-28|2026-08-27|341|5|71|dormant|6|1|35.8|2026-09-07|1|1.4|LOW|LOW
c1011|kim@redwood.com|pro|29|paid|2025-08-14|2026-08-23|2026-09-10|243|2|3|dormant|4|2|23.5|2026-10-12|5|3.9|LOW|LOW
c1012|lars@summit.com|pro|99|failed|2025-06-22|2026-10-27|2026-08-07|208|12|35|active|8|0|4.4|2026-10-31|0|2.7|LOW|LOW
`);
