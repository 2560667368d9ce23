import { headerSet } from '../../testing/header-set.ts';

/** QuickBooks Online customer contact list with sales. */
export default headerSet('quickbooks-customers', 'en', `
Customer|Company|Full Name|Customer Type|Email|Phone|Billing Address|Terms|Preferred Payment Method|Open Balance|Total Sales|Created On|Last Transaction Date|Tax Resale No.|Notes
customer_id|customer_name|-|-|email|-|-|-|payment_method|-|total_charges|signup_date|?last_activity_date|-|-
Acme-001|Acme Ltd|Ann Lee|Retail|ann@acme.io|555-0100|1 Main St, Austin TX|Net 30|Credit Card|0.00|12,410.50|01/15/2021|05/02/2024||
Glob-002|Globex|Bo Ray|Wholesale|bo@globex.com|555-0101|2 Oak St, Reno NV|Due on receipt|Check|410.00|3,200.00|06/21/2022|04/30/2024|X1|
Init-003|Initech|Cy Dow|Retail|cy@initech.com|555-0102|3 Elm St, Boise ID|Net 15|Check|0.00|980.25|11/30/2022|12/12/2023||left
Umbr-004|Umbrella|Di Fox|Retail|di@umbrella.co|555-0103|4 Ash St, Omaha NE|Net 30|Credit Card|95.00|22,019.75|03/08/2020|05/29/2024||
`);
