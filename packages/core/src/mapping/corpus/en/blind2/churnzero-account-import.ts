import { headerSet } from '../../../testing/header-set.ts';

/** Churnzero account import. */
export default headerSet('blind2-churnzero-account-import', 'en', `
accountExternalId|name|nextRenewalDate|totalContractAmount|isActive|billingAddressCity|billingAddressCountry|startDate|endDate|licenseCount|ownerUserAccount|parentAccountExternalId|cf_Industry|cf_NPS
customer_id|customer_name|-|?annual_charges|?churned|-|country|signup_date|?churn_date|seats_purchased|-|-|industry|nps_score
CZ-4401|Northwind Labs|2027-02-03|58787|true|Ghent|Germany|2025-01-28|2027-10-24|60|priya||Legal|2
CZ-4410|Beacon Health|2027-06-15|73146|true|Reno|United States|2024-02-27|2027-07-16|114|dfox||Retail|3
CZ-4419|Kestrel Systems|2027-03-01|9548|true|Ghent|Canada|2024-10-04|2026-12-14|249|priya||Legal|7
CZ-4428|Acorn Media|2027-08-27|19179|true|York|United States|2022-04-26|2027-09-14|214|dfox||Retail|0
CZ-4437|Blue Finch|2027-05-25|25115|true|York|Canada|2025-02-14|2027-01-28|52|treed||Retail|7
CZ-4446|Tidewater Inc|2027-10-15|34784|true|Reno|United Kingdom|2025-12-10|2027-09-10|23|dfox||Legal|7
CZ-4455|Granite Payroll|2027-07-06|54857|true|Reno|France|2024-06-26|2027-03-24|98|priya||Legal|6
CZ-4464|Lumen Studio|2027-04-03|67498|true|Reno|United States|2022-05-09|2027-09-05|188|priya||Retail|7
CZ-4473|Orchard Foods|2026-12-28|76146|true|Ghent|United Kingdom|2025-11-11|2027-07-25|86|treed||Legal|1
CZ-4482|Pinecrest LLC|2027-02-09|26294|true|York|Germany|2023-08-11|2027-03-06|31|dfox||Retail|2
CZ-4491|Redwood Robotics|2027-09-28|60192|true|Ghent|United States|2025-06-03|2027-08-13|250|dfox||Health|2
CZ-4500|Summit Legal|2027-09-15|81400|true|York|Canada|2025-04-22|2027-04-25|175|dfox||Retail|2
`);
