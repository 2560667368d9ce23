import { headerSet } from '../../../testing/header-set.ts';

/** Agency clients plain. */
export default headerSet('blind4-agency-clients-plain', 'en', `
Client|Main contact|Contact email|Started working together|Retainer (per month)|Billing|Total billed|Satisfaction (1-10)|Next review|Still a client?|Notes
customer_name|-|email|?signup_date|monthly_charges|contract_type|total_charges|csat_score|-|churned|-
Northwind Labs|Ana Rossi|ana@northwind.com|May 2021|$1,500|quarterly|$45,000|7|24/12/2026|Yes|happy, expansion talk
Beacon Health|Bo Meyer|bo@beacon.com|October 2025|$1,500|quarterly|$59,000|7|01/01/2027|Yes|champion left
Kestrel Systems|Carla Young|carla@kestrel.com|September 2023|$3,000|quarterly|$32,000|6|26/12/2026|Yes|
Acorn Media|Dev Vega|dev@acorn.com|August 2022|$3,000|annual|$73,000|4|27/01/2027|Yes|champion left
Blue Finch|Erin Walsh|erin@blue.com|January 2025|$1,500|monthly|$9,000|5|28/12/2026|No|Wants a discount on renewal
Tidewater Inc|Femi Berg|femi@tidewater.com|June 2025|$4,500|quarterly|$68,000|9|09/12/2026|Yes|Waiting for legal
Granite Payroll|Grace Aziz|grace@granite.com|September 2023|$3,000|annual|$75,000|5|22/12/2026|Yes|Asked about SSO
Lumen Studio|Hugo Chen|hugo@lumen.com|April 2022|$3,000|annual|$11,000|5|20/01/2027|Yes|Wants a discount on renewal
Orchard Foods|Ines Lee|ines@orchard.com|October 2022|$3,000|quarterly|$8,000|7|29/01/2027|Yes|
Pinecrest LLC|Jon Holm|jon@pinecrest.com|May 2025|$4,500|annual|$87,000|10|17/12/2026|Yes|champion left
Redwood Robotics|Kim Doyle|kim@redwood.com|August 2021|$1,500|quarterly|$56,000|10|17/12/2026|Yes|Wants a discount on renewal
Summit Legal|Lars Patel|lars@summit.com|August 2022|$1,500|annual|$52,000|7|27/12/2026|Yes|champion left
`);
