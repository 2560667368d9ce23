import { headerSet } from '../../testing/header-set.ts';

/** Pipedrive organisations list. */
export default headerSet('pipedrive-organizations', 'en', `
Organization - Name|Organization - ID|Organization - Owner|Organization - Label|Organization - Country of Address|Organization - City of Address|Organization - Open deals|Organization - Won deals|Organization - Total activities|Organization - Last activity date|Organization - Next activity date|Organization - Organization created|Organization - Industry|Organization - Employee count
customer_name|customer_id|-|-|country|-|-|-|-|last_activity_date|-|signup_date|industry|company_size
Hooli|101|Kim Roe|Customer|United States|Palo Alto|1|3|44|2024-05-28|2024-06-10|2022-03-12|Software|500
Pied Piper|102|Kim Roe|Customer|United States|San Jose|0|1|12|2024-04-30||2023-02-15|Software|25
Raviga|103|Sam Poe|Customer|United Kingdom|London|2|2|67|2024-06-01|2024-06-05|2021-07-20|Finance|60
Aviato|104|Sam Poe|Customer|United States|Bend|0|1|4|2024-05-03||2023-09-09|Aviation|8
`);
