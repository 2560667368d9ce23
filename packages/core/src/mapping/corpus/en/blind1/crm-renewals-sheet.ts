import { headerSet } from '../../../testing/header-set.ts';

/** CRM export for renewals. */
export default headerSet('blind1-crm-renewals-sheet', 'en', `
Account ID|Account Name|ARR|Renewal Date|Health Score|Stage|Account Owner|Last Activity|NPS|Open Tickets|Notes
customer_id|customer_name|annual_charges|-|-|-|-|last_activity_date|nps_score|support_tickets|-
AC-120K|Northwind Labs|160000|2027-08-04|38|At Risk|Dana Fox|2026-08-21|50|7|Wants a discount on renewal
AC-133K|Beacon Health|72000|2027-05-16|93|At Risk|Priya N.|2026-09-05|-9|4|happy, expansion talk
AC-146K|Kestrel Systems|46000|2027-07-24|60|Healthy|Priya N.|2026-10-29|36|1|Wants a discount on renewal
AC-159K|Acorn Media|48000|2027-03-07|82|At Risk|Tom Reed|2026-08-07|51|5|
AC-172K|Blue Finch|117000|2027-01-10|39|Healthy|Tom Reed|2026-08-17|16|1|Waiting for legal
AC-185K|Tidewater Inc|122000|2027-02-06|59|At Risk|Priya N.|2026-10-29|69|3|happy, expansion talk
AC-198K|Granite Payroll|178000|2027-09-21|45|Healthy|Priya N.|2026-09-24|62|4|Waiting for legal
AC-211K|Lumen Studio|74000|2027-02-16|86|At Risk|Dana Fox|2026-09-17|20|2|
AC-224K|Orchard Foods|156000|2027-02-12|71|At Risk|Priya N.|2026-09-18|21|3|Asked about SSO
AC-237K|Pinecrest LLC|175000|2027-05-30|34|At Risk|Dana Fox|2026-11-01|19|7|Asked about SSO
AC-250K|Redwood Robotics|83000|2027-03-01|45|At Risk|Dana Fox|2026-09-07|-1|5|QBR moved to next month
AC-263K|Summit Legal|122000|2027-07-23|63|Onboarding|Dana Fox|2026-08-21|66|5|
`);
