import { headerSet } from '../../testing/header-set.ts';

/** Shopify, customers export. */
export default headerSet('shopify-customers', 'en', `
Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Company|Default Address Address1|Default Address City|Default Address Province Code|Default Address Country Code|Default Address Zip|Default Address Phone|Phone|Accepts SMS Marketing|Total Spent|Total Orders|Note|Tax Exempt|Tags
customer_id|-|-|email|-|?customer_name|-|-|-|country|-|-|-|-|total_charges|-|-|-|-
'6543210001|Ann|Lee|ann@hooli.com|yes|Hooli|1 Hooli Way|Palo Alto|CA|US|94301|'+16505550100|'+16505550100|no|1299.00|12||no|vip
'6543210002|Bob|Ray|bob@piedpiper.com|no|Pied Piper|5 Newell Rd|San Jose|CA|US|95110|||no|88.50|2|call first|no|
'6543210003|Cy|Dow|cy@raviga.com|yes||3 Sand Hill|London||GB|EC1A|'+442055550100||yes|450.00|5||no|
'6543210004|Di|Fox|di@aviato.com|no||9 Hangar St|Bend|OR|US|97701|||no|0.00|0||yes|
`);
