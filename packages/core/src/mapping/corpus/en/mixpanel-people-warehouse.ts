import { headerSet } from '../../testing/header-set.ts';

/** Mixpanel people properties. */
export default headerSet('mixpanel-people-warehouse', 'en', `
$distinct_id|$name|$email|$created|$last_seen|$country_code|Plan|Billing Interval|MRR|Seats|Sessions (30d)|API Calls (30d)|Integrations Enabled|NPS
customer_id|customer_name|email|signup_date|last_activity_date|country|plan|contract_type|monthly_charges|seats_purchased|login_frequency|api_calls_per_month|?has_integration|nps_score
d-1|Acme|a@acme.io|2021-04-01T10:00:00|2024-05-28T14:02:00|GB|Growth|monthly|299|40|41|12500|true|9
d-2|Globex|b@globex.com|2022-09-15T09:11:00|2024-05-02T11:41:00|DE|Starter|yearly|49.5|5|3|0|false|7
d-3|Initech|c@initech.com|2020-01-20T15:30:00|2024-02-11T09:12:00|US|Growth|monthly|129|8|1|300|false|3
d-4|Umbrella|d@umbrella.co|2023-06-03T11:45:00|2024-05-30T17:45:00|GB|Starter|yearly|89|6|12|4100|true|8
`);
