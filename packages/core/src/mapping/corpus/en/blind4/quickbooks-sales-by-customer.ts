import { headerSet } from '../../../testing/header-set.ts';

/** Quickbooks sales by customer. */
export default headerSet('blind4-quickbooks-sales-by-customer', 'en', `
Customer full name|Customer type|Terms|Open balance|Total sales|Sales this year|Email|Billing country|Created on|Last invoice
customer_name|?plan|-|-|total_charges|-|email|country|signup_date|-
Northwind Labs|Retail|Due on receipt|469.59|80328.98|19614.77|ana@northwind.com|GB|04/03/2019|06/07/2026
Beacon Health|Retail|Due on receipt|122.45|57407.00|12900.35|bo@beacon.com|US|03/19/2024|05/02/2026
Kestrel Systems|Retail|Net 30|416.16|79684.67|17319.58|carla@kestrel.com|CA|06/19/2023|08/19/2026
Acorn Media|Retail|Net 30|750.31|63397.50|18017.90|dev@acorn.com|US|09/18/2022|05/30/2026
Blue Finch|Wholesale|Due on receipt|144.19|37865.92|4152.88|erin@blue.com|CA|06/12/2023|09/29/2026
Tidewater Inc|Retail|Due on receipt|603.58|38822.63|7690.30|femi@tidewater.com|FR|10/02/2024|10/11/2026
Granite Payroll|Retail|Net 30|811.44|17914.46|13353.30|grace@granite.com|AU|06/01/2023|06/22/2026
Lumen Studio|Retail|Due on receipt|64.95|87265.66|13407.78|hugo@lumen.com|FR|06/18/2021|08/25/2026
Orchard Foods|Wholesale|Net 30|630.70|22064.42|1048.48|ines@orchard.com|AU|05/12/2023|10/11/2026
Pinecrest LLC|Retail|Net 30|235.68|20173.20|11639.78|jon@pinecrest.com|CA|03/30/2021|10/17/2026
Redwood Robotics|Retail|Due on receipt|447.01|59079.41|5010.25|kim@redwood.com|DE|07/12/2025|05/22/2026
Summit Legal|Wholesale|Net 30|111.60|88990.27|4413.84|lars@summit.com|FR|10/18/2021|08/07/2026
`);
