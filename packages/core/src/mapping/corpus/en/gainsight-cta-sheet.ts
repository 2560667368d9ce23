import { headerSet } from '../../testing/header-set.ts';

/** Customer success quarterly review sheet. */
export default headerSet('gainsight-cta-sheet', 'en', `
Client|Client Ref|ARR ($K)|Contract Start|Auto-renew?|Users Provisioned|Weekly Active Users|Days Since Last Login|Support Cases YTD|Escalations|CSAT (1-5)|NPS (-100 to 100)|Adoption %|Onboarded?|Sponsor|Churned (Y/N)
customer_name|customer_id|?annual_charges|signup_date|-|seats_purchased|?seats_used|last_activity_days_ago|support_tickets|-|csat_score|nps_score|feature_usage_score|-|-|churned
Acme Ltd|CL-1|35.88|2021-04-01|Y|40|33|4|1|0|4.6|45|82%|Y|Ann|N
Globex GmbH|CL-2|5.94|2022-09-15|Y|5|4|30|0|0|4.1|10|51%|Y|Bo|N
Initech Inc|CL-3|1.55|2020-01-20|N|8|2|111|4|2|2.2|-20|12%|Y|Cy|Y
Umbrella plc|CL-4|1.07|2023-06-03|Y|6|5|2|1|0|4.4|30|66%|N|Di|N
`);
