import { headerSet } from '../../../testing/header-set.ts';

/** Snowflake semi. */
export default headerSet('blind3-snowflake-semi', 'en', `
PAYLOAD:account.id|PAYLOAD:account.displayName|PAYLOAD:subscription.planCode|PAYLOAD:subscription.billingInterval|PAYLOAD:subscription.amountCents|PAYLOAD:subscription.seats.purchased|PAYLOAD:subscription.seats.used|PAYLOAD:account.createdAt|PAYLOAD:usage.lastEventAt|PAYLOAD:account.canceledAt|PAYLOAD:invoice.id
customer_id|customer_name|plan|contract_type|?monthly_charges|seats_purchased|seats_used|signup_date|last_activity_date|churn_date|-
98d183c634f787fb|Northwind Labs|TEAM|MONTH|4900|36|14|2023-05-01T21:55:17Z|2026-10-19T06:56:46Z||in_1000
9fbaf8783c2faaca|Beacon Health|BIZ|MONTH|9900|48|15|2024-08-15T04:20:17Z|2026-09-07T02:26:34Z||in_1001
b9fa8e3e733a34f9|Kestrel Systems|BIZ|MONTH|4900|37|4|2023-02-18T09:10:20Z|2026-10-09T21:26:44Z|2026-09-05T08:52:03Z|in_1002
3df92b4011ec4d56|Acorn Media|TEAM|YEAR|4900|31|12|2025-12-29T10:19:54Z|2026-11-11T20:21:56Z||in_1003
4f289d1186442832|Blue Finch|BIZ|YEAR|4900|45|13|2024-12-06T15:21:15Z|2026-11-01T04:37:08Z||in_1004
0cdee76a1d837737|Tidewater Inc|BIZ|MONTH|4900|48|17|2023-09-16T07:34:42Z|2026-09-11T21:47:45Z||in_1005
4437302ff6e9c220|Granite Payroll|TEAM|MONTH|9900|46|5|2025-09-02T05:25:24Z|2026-09-20T11:29:44Z||in_1006
aa01133aacfad8a5|Lumen Studio|TEAM|YEAR|9900|26|9|2025-02-15T21:21:35Z|2026-11-03T06:44:02Z||in_1007
11d5632971150694|Orchard Foods|TEAM|YEAR|9900|38|20|2023-10-17T12:59:53Z|2026-09-19T09:41:49Z||in_1008
95a0a49dd95248a5|Pinecrest LLC|TEAM|YEAR|9900|49|12|2025-09-18T14:57:01Z|2026-10-23T07:35:11Z||in_1009
d0255ccb22f7c88c|Redwood Robotics|TEAM|MONTH|9900|36|2|2023-05-09T07:36:55Z|2026-10-20T07:46:42Z||in_1010
26190421148c1de7|Summit Legal|BIZ|YEAR|4900|32|8|2023-02-19T00:31:23Z|2026-09-21T21:13:35Z|2026-10-29T02:03:42Z|in_1011
`);
