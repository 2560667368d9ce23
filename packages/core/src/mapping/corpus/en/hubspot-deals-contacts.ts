import { headerSet } from '../../testing/header-set.ts';

/** HubSpot contacts export with custom subscription properties. */
export default headerSet('hubspot-deals-contacts', 'en', `
Record ID - Contact|First Name|Last Name|Email|Phone Number|Company Name|Job Title|Lifecycle Stage|Lead Status|Contact owner|Create Date|Became a Customer Date|Last Activity Date|Number of Sessions|Number of Pageviews|Country/Region|Industry|Subscription Plan|Monthly Recurring Revenue|Annual Contract Value|Seats|Last Login|NPS Rating|Marketing emails opened
customer_id|-|-|email|-|customer_name|-|-|-|-|-|signup_date|last_activity_date|login_frequency|-|country|industry|plan|monthly_charges|annual_charges|seats_purchased|-|nps_score|-
51|Ann|Lee|ann@hooli.com|+1 650 555 0100|Hooli|CTO|Customer|Connected|Kim Roe|2022-01-04 10:15|2022-03-12 09:00|2024-05-28 14:02|41|210|United States|Software|Growth|299.00|3588.00|25|2024-05-27|9|14
102|Bo|Ray|bo@raviga.com||Raviga|COO|Customer|Connected|Kim Roe|2021-11-20 08:00|2021-12-01 10:30|2024-05-02 11:41|3|17|Germany|Finance|Starter|49.50|594.00|5|2024-04-29|7|2
153|Cy|Dow|cy@aviato.com|+1 415 555 0133|Aviato|CEO|Customer|Open|Lou Ott|2023-02-11 16:20|2023-02-28 09:00|2024-03-11 09:12|1|4|France|Travel|Starter|49.50|594.00|5|2024-02-01|3|0
204|Di|Fox|di@bach.com|+44 20 5550 1000|Bachmanity|Owner|Customer|Open|Lou Ott|2023-07-01 12:00|2023-07-15 13:00|2024-05-30 17:45|12|88|United States|Software|Growth|299.00|3588.00|30|2024-05-30|10|9
`);
