import { headerSet } from '../../../testing/header-set.ts';

/** Account import of a customer success tool. */
export default headerSet('blind1-cs-import-template', 'en', `
name|arr|plan_tier|csm|renewal_date|health_score|usage_level|support_tickets_30d|support_tickets_90d|nps|csat|last_contact_date|segment|notes
customer_name|annual_charges|plan|-|-|-|-|?support_tickets|?support_tickets|nps_score|csat_score|-|?company_size|-
Northwind Labs|189000|Enterprise|Priya N.|2027-05-23|64|Medium|0|4|-7|2|2026-10-31|SMB|Wants a discount on renewal
Beacon Health|171000|Enterprise|Dana Fox|2027-06-05|64|Low|0|9|64|1|2026-10-15|Enterprise|Wants a discount on renewal
Kestrel Systems|57000|Scale|Tom Reed|2027-04-09|31|Low|3|6|31|1|2026-08-31|SMB|Asked about SSO
Acorn Media|50000|Enterprise|Priya N.|2027-10-10|38|Low|3|8|24|2|2026-11-15|Enterprise|
Blue Finch|15000|Enterprise|Tom Reed|2027-01-09|87|Low|1|6|4|2|2026-08-06|Mid-Market|
Tidewater Inc|140000|Growth|Tom Reed|2027-04-06|53|Low|3|9|-4|1|2026-10-08|Mid-Market|happy, expansion talk
Granite Payroll|144000|Scale|Tom Reed|2027-01-20|88|High|0|9|36|2|2026-08-01|SMB|
Lumen Studio|133000|Enterprise|Tom Reed|2027-01-16|91|High|2|8|46|5|2026-11-16|Mid-Market|Asked about SSO
Orchard Foods|155000|Growth|Dana Fox|2027-02-13|55|High|0|7|37|5|2026-08-06|SMB|ok
Pinecrest LLC|141000|Enterprise|Tom Reed|2027-02-16|55|Medium|3|7|11|5|2026-09-20|Enterprise|QBR moved to next month
Redwood Robotics|126000|Growth|Priya N.|2027-01-17|70|Medium|2|3|65|2|2026-10-23|SMB|
Summit Legal|89000|Growth|Dana Fox|2027-09-05|66|High|2|4|39|2|2026-08-19|Mid-Market|QBR moved to next month
`);
