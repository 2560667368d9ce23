import { headerSet } from '../../testing/header-set.ts';

/** Mixpanel Users page export: reserved $ properties plus custom profile properties. */
export default headerSet('mixpanel-users-csv', 'en', `
$distinct_id|$name|$email|$city|$region|$country_code|$timezone|$created|$last_seen|$browser|$initial_utm_source|Plan Tier|Org Size|Login Count (30d)|API Calls (Last 30 Days)|Feature Adoption %|Integration Connected|Trial Converted|Lifetime Revenue|Last NPS Response|Experiment Variant|Dashboards Created
customer_id|customer_name|email|-|-|country|-|signup_date|last_activity_date|-|-|plan|company_size|login_frequency|api_calls_per_month|feature_usage_score|has_integration|trial_converted|total_charges|nps_score|-|-
u_104882|Ayla Brooks|ayla@northstack.dev|Austin|Texas|US|America/Chicago|2022-06-07T14:22:31|2023-11-06T19:02:11|Chrome|google|Pro|11-50|26|18422|71|true|true|1188|9|checkout_b|14
u_104919|Henrik Dahl|henrik.dahl@fjordpay.no|Oslo|Oslo County|NO|Europe/Oslo|2022-07-19T08:10:05|2023-11-07T06:48:55|Safari|linkedin|Enterprise|201-500|31|240915|88|true|true|14500|10|control|52
u_105377|Chidi Okafor|chidi@marketmate.ng|Lagos|Lagos|NG|Africa/Lagos|2023-01-30T11:45:40|2023-09-21T16:27:03|Chrome Mobile|(direct)|Free|1-10|0|0|12|false|false|0||checkout_b|1
u_106240|Sara Lindqvist|sara@papermoon.se|Malmo|Skane|SE|Europe/Stockholm|2023-04-12T09:33:18|2023-10-25T10:15:42|Firefox|newsletter|Starter|1-10|5|310|35|false|true|203|6|control|4
u_107715|Mei Tan|mei.tan@harborops.sg|Singapore||SG|Asia/Singapore|2023-08-03T02:17:27|2023-11-07T01:09:30|Edge|g2|Pro|51-200|19|7650|64|true|true|297|8|checkout_a|11
`);
