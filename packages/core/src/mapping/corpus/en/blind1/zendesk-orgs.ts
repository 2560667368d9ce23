import { headerSet } from '../../../testing/header-set.ts';

/** Zendesk organisations. */
export default headerSet('blind1-zendesk-orgs', 'en', `
Organization ID|Organization|Domain names|Created|Tickets created last 90 days|Median first reply (hrs)|CSAT %|Bad ratings|Reopens|Tags|Support tier
customer_id|customer_name|-|signup_date|support_tickets|-|csat_score|-|-|-|?plan
369900603755|Northwind Labs|northwind.com|2021-09-21|22|4.1|77|0|0|smb|Silver
362317195814|Beacon Health|beacon.com|2024-06-28|29|11.2|55|1|1|vip|Bronze
367183391053|Kestrel Systems|kestrel.com|2021-01-04|29|4.9|64|0|1|vip|Silver
363308645244|Acorn Media|acorn.com|2022-05-01|27|10.6|98|3|3|vip trial|Gold
363361293261|Blue Finch|blue.com|2023-09-09|9|11.3|100|3|0|vip trial|Silver
363786293565|Tidewater Inc|tidewater.com|2024-11-01|4|11.3|92|2|0|smb|Bronze
367324756133|Granite Payroll|granite.com|2025-09-11|27|11.1|50|2|3|smb|Silver
364269795708|Lumen Studio|lumen.com|2025-03-13|1|18.3|80|0|0|smb|Silver
361382516319|Orchard Foods|orchard.com|2023-03-23|20|9.1|55|3|4|smb|Silver
366786273123|Pinecrest LLC|pinecrest.com|2025-07-06|19|10.9|81|1|3|vip|Silver
369121095905|Redwood Robotics|redwood.com|2023-12-10|22|2.7|77|1|1|vip|Gold
365247704593|Summit Legal|summit.com|2021-03-14|12|5.6|53|0|4|vip trial|Silver
`);
