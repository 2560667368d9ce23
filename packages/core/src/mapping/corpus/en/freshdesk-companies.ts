import { headerSet } from '../../testing/header-set.ts';

/** A help desk: companies with service figures. */
export default headerSet('freshdesk-companies', 'en', `
Company Id|Company Name|Domains|Health Score|Account Tier|Renewal Date|Industry|Tickets Created|Tickets Resolved|Average First Response Time|Average CSAT|Open Tickets|Last Ticket Date|Contacts
customer_id|customer_name|-|-|plan|-|industry|support_tickets|-|-|csat_score|-|-|-
71001|Hooli|hooli.com|Happy|Premium|2025-03-12|Software|14|12|01:12:00|92|2|2024-05-20|14
71002|Pied Piper|piedpiper.com|At risk|Basic|2024-07-15|Software|9|4|08:40:00|55|5|2024-05-29|4
71003|Raviga|raviga.com|Happy|Premium|2024-07-20|Finance|1|1|00:30:00|90|0|2024-02-11|9
71004|Aviato|aviato.com|Doing okay|Basic|2024-06-09|Transport|2|1|03:15:00|70|1|2024-04-30|2
`);
