import { headerSet } from '../../testing/header-set.ts';

/** Gainsight company object, CSV export. */
export default headerSet('gainsight-company', 'en', `
Name|Gsid|SFDC Account Id|Industry|Employees|Original Contract Date|Renewal Date|ARR|MRR|Users|CSM|Lifecycle Stage|Status|Current Score|Score Trend|Customer Lifetime in Months|Churn Date|Parent Company|Billing Address|NPS®
customer_name|-|customer_id|industry|company_size|signup_date|-|annual_charges|monthly_charges|?seats_used|-|-|-|-|-|tenure_months|churn_date|-|-|nps_score
Hooli|1P01ABC1|0015g00000A1bCd|Technology|500|2022-03-12|2025-03-12|35880|2990|97|Kim Roe|Adoption|Active|82|Up|27|||1 Hooli Way|9
Pied Piper|1P01ABC2|0015g00000A1bCe|Technology|25|2023-02-15|2024-07-15|5880|490|3|Kim Roe|Onboarding|Churned|35|Down|15|2024-05-01||5 Newell Rd|4
Raviga|1P01ABC3|0015g00000A1bCf|Finance|60|2021-07-20|2024-07-20|17880|1490|30|Sam Poe|Adoption|Active|77|Flat|34||Hooli|3 Sand Hill|8
Aviato|1P01ABC4|0015g00000A1bCg|Transport|8|2023-09-09|2024-06-09|2352|196|1|Sam Poe|Renewal|Active|44|Down|8|||9 Hangar St|6
`);
