import { headerSet } from '../../testing/header-set.ts';

/** Spreadsheet by customer success manager. */
export default headerSet('freshdesk-account-health', 'en', `
Cust #|Customer|Rep|Region|Sub start|Sub type|Renewal|Mthly rev|Ann rev|LT rev|Users lic'd|Users act|Last act|Log-ins/mo|Tix 90d|Sat|NPS|Int?|Gone?|Comments
customer_id|customer_name|-|-|signup_date|?plan|-|monthly_charges|annual_charges|total_charges|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|csat_score|nps_score|has_integration|churned|-
1001|Acme Ltd|Kim|EMEA|4/1/21|Pro|4/1/25|299|3588|11362|40|33|5/28/24|41|1|92|9|Y|N|ok
1002|Globex GmbH|Kim|EMEA|9/15/22|Basic|9/15/24|49.5|594|990|5|4|5/2/24|3|0|80|7|N|N|
1003|Initech Inc|Lou|AMER|1/20/20|Pro|1/20/25|129|1548|6708|8|2|2/11/24|1|4|40|3|N|Y|price
1004|Umbrella plc|Lou|AMER|6/3/23|Basic|6/3/24|89|1068|1068|6|5|5/30/24|12|1|85|8|Y|N|
`);
