import { headerSet } from '../../testing/header-set.ts';

/** Hosting provider's table. */
export default headerSet('hosting-churn-prd', 'en', `
customer_id|customer_name|customer_email|support_tickets|avg_resolution_time|critical_tickets_sla_breach|product_renewals|account_age_months|monthly_spend|days_since_last_login|nps_rating|csat|auto_renew|customer_status
customer_id|customer_name|email|support_tickets|-|-|-|tenure_months|monthly_charges|last_activity_days_ago|nps_score|csat_score|-|-
b1f0a2d4-0001|Acme Hosting|ops@acme.io|3|12.5|0|2|26|49.90|4|9|4.5|true|active
b1f0a2d4-0002|Globex Web|it@globex.com|7|31.0|2|0|8|19.90|88|2|1.9|false|inactive
b1f0a2d4-0003|Initech|adm@initech.com|0|0|0|4|51|129.00|1|10|4.9|true|active
b1f0a2d4-0004|Umbrella|x@umbrella.co|1|8.2|0|1|14|29.90|15|7|4.1|true|active
`);
