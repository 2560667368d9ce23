import { headerSet } from '../../../testing/header-set.ts';

/** Retention ledger. */
export default headerSet('blind3-retention-ledger', 'en', `
customer_name|industry|segment|annual_contract_value|renewal_date|seats_purchased|active_users|critical_tickets|account_manager
customer_name|industry|?company_size|annual_charges|-|seats_purchased|seats_used|?support_tickets|-
Northwind Labs|Healthcare|Enterprise|64451|2027-02-14|2007|1221|2|Dana Fox
Beacon Health|Technology|Enterprise|36808|2027-01-20|1602|655|3|Tom Reed
Kestrel Systems|Technology|Enterprise|83074|2027-03-16|1974|1242|2|Tom Reed
Acorn Media|Finance|Enterprise|20941|2026-12-05|1524|461|1|Priya N.
Blue Finch|Technology|Mid-Market|116479|2027-01-19|1743|927|4|Dana Fox
Tidewater Inc|Healthcare|Mid-Market|98536|2027-02-13|2086|877|2|Dana Fox
Granite Payroll|Technology|Mid-Market|40902|2027-02-15|1527|1008|0|Dana Fox
Lumen Studio|Technology|Mid-Market|63433|2027-01-16|2329|1078|0|Dana Fox
Orchard Foods|Finance|Enterprise|87630|2027-01-01|2308|1090|4|Dana Fox
Pinecrest LLC|Finance|Mid-Market|44717|2027-05-01|1704|1180|2|Priya N.
Redwood Robotics|Finance|Mid-Market|60816|2027-04-01|1945|780|4|Tom Reed
Summit Legal|Finance|Mid-Market|79513|2027-02-25|2153|1118|0|Priya N.
`);
