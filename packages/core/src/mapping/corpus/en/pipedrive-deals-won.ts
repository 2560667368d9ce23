import { headerSet } from '../../testing/header-set.ts';

/** Pipedrive organisations with subscription fields. */
export default headerSet('pipedrive-deals-won', 'en', `
Organization - ID|Organization - Name|Organization - Owner|Organization - People|Organization - Open deals|Organization - Country of Address|Organization - Number of employees|Organization - Industry|Organization - Organization created|Organization - Last activity date|Organization - Monthly fee|Organization - Contract term
customer_id|customer_name|-|-|-|country|company_size|industry|signup_date|last_activity_date|monthly_charges|contract_type
11|Acme|Kim Roe|3|1|United Kingdom|120|Retail|2021-04-01 10:00:00|2024-05-20|299.00|12 months
12|Globex|Kim Roe|1|0|Germany|40|Finance|2022-09-15 09:10:00|2024-03-02|49.50|1 month
13|Initech|Lou Ott|2|2|Germany|15|Retail|2020-01-20 15:30:00|2024-01-30|129.00|12 months
14|Umbrella|Lou Ott|1|0|United States|800|Health|2023-06-03 11:45:00|2024-05-11|89.00|24 months
`);
