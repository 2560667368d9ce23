import { headerSet } from '../../testing/header-set.ts';

/** Totango account export. */
export default headerSet('totango-accounts', 'en', `
Account ID|Account Name|Success Team|Contract Value|Contract Renewal Date|Licenses|Total Active Users (14d)|License Utilization|Health Rank|Account Status|Customer Since|Engagement Score|Days Since Last Visit|NPS Score (avg)|Open Critical Tickets|Country|Service Tier
customer_id|customer_name|-|?annual_charges|-|seats_purchased|seats_used|-|-|-|signup_date|?feature_usage_score|last_activity_days_ago|nps_score|-|country|?plan
T-1|Acme|Team A|35880|04/01/2025|40|33|82%|Good|Paying|04/01/2021|78|1|45|0|UK|Gold
T-2|Globex|Team A|5940|09/15/2024|5|4|80%|Average|Paying|09/15/2022|51|20|10|0|DE|Silver
T-3|Initech|Team B|1548|01/20/2025|8|2|25%|Poor|Paying|01/20/2020|12|110|-20|2|DE|Silver
T-4|Umbrella|Team B|1068|06/03/2024|6|5|83%|Good|Paying|06/03/2023|66|2|30|0|US|Gold
`);
