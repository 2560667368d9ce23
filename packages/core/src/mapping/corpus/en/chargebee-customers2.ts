import { headerSet } from '../../testing/header-set.ts';

/** Chargebee customers CSV. */
export default headerSet('chargebee-customers2', 'en', `
Customer Id|First Name|Last Name|Company|Email|Phone|Auto Collection|Net Term Days|Taxability|Created At|Billing Address Country|Card Type|Card Status|Preferred Currency Code|Promotional Credits|Total Payments|MRR|Channel|Locale
customer_id|-|-|customer_name|email|-|-|-|-|signup_date|country|-|-|currency|-|total_charges|monthly_charges|-|-
169lsT1|Ann|Lee|Acme|a@acme.io||on|0|taxable|01-Apr-2021 10:00|GB|visa|valid|USD|0.00|11362.00|299.00|web|en
169lsT2|Bo|Ray|Globex|b@globex.com||on|0|taxable|15-Sep-2022 09:11|DE|mastercard|valid|EUR|0.00|990.00|49.50|web|de
169lsT3|Cy|Dow|Initech|c@initech.com||off|30|exempt|20-Jan-2020 15:30|US|visa|expired|USD|10.00|6708.00|129.00|app_store|en
169lsT4|Di|Fox|Umbrella|d@umbrella.co||on|0|taxable|03-Jun-2023 11:45|GB|amex|valid|GBP|0.00|1068.00|89.00|web|en
`);
