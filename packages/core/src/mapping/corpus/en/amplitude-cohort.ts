import { headerSet } from '../../testing/header-set.ts';

/** Amplitude cohort export. */
export default headerSet('amplitude-cohort', 'en', `
amplitude_id|user_id|gp:email|gp:plan|gp:company|country|first_used|last_used|session_count_30d|total_events|platform|gp:monthly_price|gp:billing_period|gp:nps
-|customer_id|email|plan|customer_name|country|signup_date|last_activity_date|login_frequency|-|-|monthly_charges|contract_type|nps_score
281478112|u-1001|a@acme.io|pro|Acme|United States|2022-03-10|2024-05-28|41|8812|Web|29.00|monthly|9
281478113|u-1002|b@globex.com|basic|Globex|Germany|2021-11-20|2024-05-02|3|417|iOS|9.00|monthly|7
281478114|u-1003|c@initech.com|basic|Initech|France|2023-02-11|2024-03-11|1|88|Web|90.00|annual|
281478115|u-1004|d@umbrella.co|pro|Umbrella|United States|2023-07-01|2024-05-30|12|2210|Android|290.00|annual|10
`);
