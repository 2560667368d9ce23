import { headerSet } from '../../testing/header-set.ts';

/** Operations sheet of a B2B tool. */
export default headerSet('en-ops-sheet', 'en', `
Acct #|Client|Sector|Headcount|Rep|Start|Term|Exp.|Seats sold|Seats live|Util %|MRR $|ARR $|Paid YTD|LTD paid|Pmt|Last touch|Last log-in|Log-ins / mo|API / mo|Tix|NPS|Sat.|CRM synced?|Status|Lost?|Lost date
customer_id|customer_name|industry|company_size|-|signup_date|contract_type|-|seats_purchased|seats_used|?feature_usage_score|monthly_charges|annual_charges|-|total_charges|payment_method|-|last_activity_date|login_frequency|api_calls_per_month|support_tickets|nps_score|csat_score|has_integration|-|churned|churn_date
A-1|Acme|Retail|120|Jo|3/1/21|12 mo|3/1/25|20|12|60%|450|5400|2250|17100|Card|5/20/24|5/28/24|88|12000|2|9|4.5|Y|ok|N|
A-2|Globex|Finance|35|Jo|5/11/22|1 mo||5|2|40%|99|1188|495|1881|ACH|4/2/24|5/2/24|10|0|5|6|3.9|N|ok|N|
A-3|Initech|Software|640|Al|1/21/20|24 mo|1/21/26|50|44|88%|1200|14400|6000|62400|Wire|5/1/24|2/11/24|301|90000|11|3|2.8|Y|risk|Y|5/20/24
A-4|Umbrella|Media|15|Al|6/3/23|1 mo||6|5|83%|99|1188|495|1188|Card|5/28/24|5/30/24|75|500|0|10|4.8|N|ok|N|
`);
