import { headerSet } from '../../testing/header-set.ts';

/** A customer success platform: account list with usage. */
export default headerSet('churnzero-accounts', 'en', `
Account External Id|Account Name|Start Date|Next Renewal Date|End Date|Total Contract Amount|License Count|Active Contacts|Total Contacts|ChurnScore|Days To Renewal|Last Activity|NPS Score|Owner|Segment|Tier|Total Time in App (30d)|Logins (30d)|Integration Enabled|CSAT
customer_id|customer_name|signup_date|-|churn_date|?total_charges|seats_purchased|-|-|-|-|last_activity_date|nps_score|-|-|plan|-|login_frequency|has_integration|csat_score
9001|Hooli|3/12/2022|3/12/2025||107640|120|97|140|12|284|5/28/2024|9|Kim Roe|Enterprise|Growth|4120|412|TRUE|88
9002|Pied Piper|2/15/2023|7/15/2024|5/1/2024|7350|10|3|14|81|44|4/30/2024|4|Kim Roe|SMB|Starter|88|21|FALSE|55
9003|Raviga|7/20/2021|7/20/2024||53640|35|30|41|9|49|6/1/2024|8|Sam Poe|Mid|Growth|2213|230|TRUE|90
9004|Aviato|9/9/2023|6/9/2024||1568|4|1|5|66|8|5/3/2024|6|Sam Poe|SMB|Starter|12|4|FALSE|70
`);
