import { headerSet } from '../../testing/header-set.ts';

/** Salesforce accounts report, exported as details only. */
export default headerSet('salesforce-accounts', 'en', `
Account ID|Account Name|Account Owner|Type|Industry|Employees|Annual Revenue|Billing Country|Billing City|Created Date|Last Activity|Customer Priority|SLA|Active__c|Number_of_Licenses__c|Contract_Term__c|MRR__c|Rating|Phone
customer_id|customer_name|-|-|industry|company_size|-|country|-|signup_date|last_activity_date|-|-|-|seats_purchased|contract_type|monthly_charges|-|-
0015g00000A1bCd|Hooli|Kim Roe|Customer - Direct|Technology|500|85000000|United States|Palo Alto|1/4/2022|5/28/2024|High|Gold|Yes|120|12 months|2990.00|Hot|(650) 555-0100
0015g00000A1bCe|Pied Piper|Kim Roe|Customer - Direct|Technology|25|1200000|United States|San Jose|11/20/2022|4/30/2024|Low|Bronze|Yes|10|1 month|490.00|Warm|(408) 555-0111
0015g00000A1bCf|Raviga|Sam Poe|Customer - Channel|Finance|60||United Kingdom|London|5/2/2021|6/1/2024|Medium|Silver|Yes|35|24 months|1490.00|Hot|+44 20 5555 0100
0015g00000A1bCg|Aviato|Sam Poe|Customer - Direct|Transportation|8|300000|United States|Bend|8/11/2023||Low|Bronze|No|4|1 month|196.00|Cold|(541) 555-0100
`);
