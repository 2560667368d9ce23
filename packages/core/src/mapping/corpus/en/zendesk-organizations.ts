import { headerSet } from '../../testing/header-set.ts';

/** Zendesk Explore: organisations with tickets and satisfaction. */
export default headerSet('zendesk-organizations', 'en', `
Organization ID|Organization name|Organization created - Date|Tickets|Unsolved tickets|Satisfaction score|First reply time (hrs)|Tags|Ticket channel
customer_id|customer_name|signup_date|support_tickets|-|csat_score|-|-|-
360001|Hooli|2022-03-12|14|2|92.5|1.2|vip|Email
360002|Pied Piper|2023-02-15|3|0|100|0.8||Web
360003|Raviga|2021-07-20|27|5|71.4|5.6|vip|Email
360004|Aviato|2023-09-09|1|1|50|12.1||Chat
`);
