import { headerSet } from '../../testing/header-set.ts';

/** Churn rate. */
export default headerSet('hackerearth', 'en', `
customer_id|Name|age|gender|security_no|region_category|membership_category|joining_date|joined_through_referral|referral_id|medium_of_operation|internet_option|last_visit_time|days_since_last_login|avg_time_spent|avg_transaction_value|avg_frequency_login_days|points_in_wallet|past_complaint|complaint_status|feedback|churn_risk_score
customer_id|customer_name|-|gender|-|-|plan|signup_date|-|-|-|?internet_service|-|last_activity_days_ago|-|-|?login_frequency|-|-|-|-|-
fffe43004900440031|Pattie Morrisey|18|F|XW0DQ7H|Village|Platinum Membership|2017-08-17|No|xxxxxxxx|?|Wi-Fi|16:08:02|17|300.63|53005.25|17|781.75|No|Not Applicable|Products always in Stock|2
fffe43004900440032|Traci Peery|32|F|5K0N3X1|City|Premium Membership|2017-08-28|?|CID21329|Desktop|Mobile_Data|12:38:13|16|306.34|12838.38|10||Yes|Solved|Quality Customer Care|1
fffe43004900440033|Merideth Mcmeen|44|F|1F2TCL3|Town|No Membership|2016-11-11|Yes|CID12313|Desktop|Wi-Fi|22:53:21|14|516.16|21027|22|500.69|Yes|Solved in Follow-up|Poor Website|5
fffe43004900440034|Eufemia Cardwell|37|M|VJGJ33N|City|No Membership|2016-10-29|Yes|CID3793|Desktop|Mobile_Data|15:57:50|11|53.27|25239.56|6|567.66|Yes|Unsolved|Poor Website|5
`);
