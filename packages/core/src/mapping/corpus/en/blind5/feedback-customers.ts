import { headerSet } from '../../../testing/header-set.ts';

/** Feedback customers. */
export default headerSet('blind5-feedback-customers', 'en', `
id|org_id|company_name|customer_id_external|segment|plan|mrr|arr|account_manager|renewal_date|health_score|industry|employee_count|created_at|updated_at|feedback_count|negative_feedback_count
?customer_id|-|customer_name|?customer_id|?company_size|plan|monthly_charges|annual_charges|-|-|-|industry|company_size|signup_date|-|-|-
c53b10b9-8a15-06ab-bac1-11fb083b2aa2|org_9f21|Northwind Labs|EXT-11|enterprise|pro|3613|43356|Priya N.|2027-03-16|32|retail|147|2025-04-30T19:15:55Z|2026-10-13T22:35:56Z|11|6
0482e542-0f98-ebdf-8f0e-aaefb3c920b8|org_9f21|Beacon Health|EXT-12|enterprise|pro|3273|39276|Dana Fox|2027-01-06|40|fintech|948|2025-09-20T01:14:32Z|2026-10-29T13:17:51Z|9|2
f3052611-e28a-31a3-715c-62726dfc687a|org_9f21|Kestrel Systems|EXT-13|enterprise|scale|4139|49668|Priya N.|2027-05-21|44|fintech|555|2024-03-22T18:16:12Z|2026-10-26T21:09:21Z|24|0
c25db38b-d719-2da6-a4fd-436199cf9ac5|org_9f21|Acorn Media|EXT-14|enterprise|scale|2608|31296|Priya N.|2027-01-03|66|fintech|104|2025-12-20T20:52:47Z|2026-10-03T06:19:16Z|0|7
1078e282-3c66-6d83-5b1b-6ffb00003688|org_9f21|Blue Finch|EXT-15|enterprise|scale|3006|36072|Tom Reed|2027-03-18|33|fintech|333|2025-12-30T07:45:19Z|2026-10-11T13:46:05Z|16|4
c2de7329-8db2-bb2a-5eae-29218cdf95c5|org_9f21|Tidewater Inc|EXT-16|enterprise|scale|4720|56640|Priya N.|2027-02-19|56|fintech|249|2025-08-19T10:15:07Z|2026-10-30T21:23:48Z|24|0
46211426-5243-9392-adf0-8ecc4b544adf|org_9f21|Granite Payroll|EXT-17|enterprise|pro|3946|47352|Priya N.|2027-02-19|76|retail|941|2024-11-19T03:37:24Z|2026-10-15T03:45:16Z|3|9
c435f9e0-e336-5700-361a-86bf40c3dd48|org_9f21|Lumen Studio|EXT-18|enterprise|pro|2447|29364|Dana Fox|2027-02-27|84|fintech|1175|2024-12-09T18:46:24Z|2026-10-18T05:22:39Z|1|3
0565b874-41d7-9cd1-475d-b276367effdb|org_9f21|Orchard Foods|EXT-19|enterprise|pro|288|3456|Dana Fox|2026-12-18|79|retail|736|2024-02-07T10:20:13Z|2026-10-20T06:01:34Z|26|3
75d6c16d-1c69-e2ae-a0fa-a69a6439f9a3|org_9f21|Pinecrest LLC|EXT-20|enterprise|scale|1986|23832|Dana Fox|2027-01-27|95|fintech|943|2024-12-02T03:53:13Z|2026-10-08T20:40:35Z|21|3
9f13edb0-07ef-5ffc-8ed2-8a9001fd5303|org_9f21|Redwood Robotics|EXT-21|smb|scale|2389|28668|Priya N.|2027-01-12|93|fintech|874|2025-10-16T17:48:59Z|2026-10-24T00:24:54Z|2|3
8c433500-bc93-74c9-6784-6c847e4f3ccd|org_9f21|Summit Legal|EXT-22|smb|scale|2922|35064|Priya N.|2027-04-12|89|retail|98|2024-08-14T02:11:50Z|2026-10-03T16:51:19Z|18|3
`);
