import { headerSet } from '../../../testing/header-set.ts';

/** Posthog groups. */
export default headerSet('blind2-posthog-groups', 'en', `
group_key|properties.name|properties.plan|properties.mrr|properties.seats|properties.industry|properties.employee_count|created_at|properties.last_active|properties.weekly_active_users|properties.instance_tag
customer_id|customer_name|plan|monthly_charges|seats_purchased|industry|company_size|signup_date|last_activity_date|?seats_used|-
ad252717-8f13-807e-f04a-94536286b66d|Northwind Labs|scale|244.46|44|saas|1015|2025-09-29T15:34:24Z|2026-08-18T01:18:47Z|29|us
4bc15439-afcd-027d-a428-032aa705bf36|Beacon Health|scale|1554.53|13|saas|268|2023-04-19T14:02:14Z|2026-09-27T00:02:51Z|30|us
0de7038f-a01f-f879-747e-2dcc7354e6ab|Kestrel Systems|scale|578.93|26|saas|2787|2025-12-19T11:16:36Z|2026-08-04T16:55:33Z|13|eu
547d6426-b540-7368-520d-417c99c7811f|Acorn Media|free|62.86|4|ecommerce|1462|2023-07-09T10:14:19Z|2026-09-20T15:37:21Z|7|eu
5dd044ce-212a-4f2f-9ec7-1fdb608a392d|Blue Finch|scale|1633.84|11|saas|2897|2024-09-09T21:06:53Z|2026-08-03T01:00:36Z|20|us
8133173d-d845-c779-24e2-a5bee9bc493e|Tidewater Inc|free|1310.29|49|ecommerce|200|2025-11-09T21:35:01Z|2026-10-22T12:13:04Z|12|us
ecbdaf81-51f1-04c3-cd70-fac63ccf2c3b|Granite Payroll|scale|736.56|15|saas|2121|2023-06-24T05:37:54Z|2026-08-19T23:08:09Z|3|eu
d4eeaa2a-fbbd-3e8a-8ecc-17935b97168a|Lumen Studio|scale|1461.69|47|ecommerce|800|2025-04-22T13:46:45Z|2026-08-31T16:54:52Z|33|us
fbc1e34b-2c61-204e-ab39-8d9a0b11b8aa|Orchard Foods|scale|253.29|50|saas|2632|2023-05-08T02:26:07Z|2026-10-16T19:13:50Z|33|us
41ad9c55-01e3-6514-ef9d-e62efcc053b4|Pinecrest LLC|scale|58.08|12|saas|1678|2025-11-26T03:31:50Z|2026-10-02T15:33:49Z|1|eu
5c190a96-2c83-ff90-715a-912510b7a778|Redwood Robotics|scale|120.10|37|ecommerce|249|2025-08-14T00:28:53Z|2026-09-20T15:16:47Z|25|us
6a374c9a-0c4b-1d08-943f-e2daa1067b94|Summit Legal|scale|855.73|46|saas|1463|2024-05-26T16:49:05Z|2026-08-29T11:19:24Z|12|eu
`);
