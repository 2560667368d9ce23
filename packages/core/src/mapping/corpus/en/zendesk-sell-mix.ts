import { headerSet } from '../../testing/header-set.ts';

/** Zendesk organization metrics. */
export default headerSet('zendesk-sell-mix', 'en', `
Organization ID|Organization name|Organization created date|Organization domain names|Tickets created - Last 90 days|Tickets solved|% Satisfaction score|First reply time (hrs)|SLA breaches|Organization external ID|Subscription tier|Seats|Customer tenure (days)
customer_id|customer_name|signup_date|-|support_tickets|-|csat_score|-|-|-|plan|seats_purchased|tenure_months
36001|Acme|2021-04-01|acme.io|4|4|95|1.2|0|ac-1|Growth|40|1157
36002|Globex|2022-09-15|globex.com|0|0|80|2.5|0|ac-2|Starter|5|625
36003|Initech|2020-01-20|initech.com|7|5|40|11.9|2|ac-3|Starter|8|1593
36004|Umbrella|2023-06-03|umbrella.co|1|1|88|3.1|0|ac-4|Growth|6|364
`);
