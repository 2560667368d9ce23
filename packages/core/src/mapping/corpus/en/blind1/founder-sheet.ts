import { headerSet } from '../../../testing/header-set.ts';

/** A founder's sheet in plain speech. */
export default headerSet('blind1-founder-sheet', 'en', `
Who|Contact|contact e-mail|since when?|what they pay / month|paid so far|pays by|seats|of those active|last logged in|mood|gone?|to do
customer_name|-|email|signup_date|monthly_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|-|churned|-
Northwind Labs|Ana Rossi|ana@northwind.com|Jan 2024|$349|$3,141|card|10|2|07 Aug 2026|🙁|y|ok
Beacon Health|Bo Meyer|bo@beacon.com|May 2024|$349|$6,631|PayPal|23|15|01 Aug 2026|😐|n|ok
Kestrel Systems|Carla Young|carla@kestrel.com|Apr 2025|$349|$3,141|PayPal|27|12|13 Aug 2026|😐|n|Waiting for legal
Acorn Media|Dev Vega|dev@acorn.com|Jul 2026|$199|$796|PayPal|37|15|21 Sep 2026|😐|n|champion left
Blue Finch|Erin Walsh|erin@blue.com|Mar 2025|$349|$6,980|card|12|2|11 Nov 2026|😐|n|happy, expansion talk
Tidewater Inc|Femi Berg|femi@tidewater.com|Jul 2024|$99|$2,277|card|12|11|29 Oct 2026|😀|y|champion left
Granite Payroll|Grace Aziz|grace@granite.com|Jul 2026|$349|$1,745|invoice|12|12|18 Sep 2026|😐|y|Waiting for legal
Lumen Studio|Hugo Chen|hugo@lumen.com|Jun 2026|$199|$3,184|PayPal|8|5|16 Oct 2026|😐|n|Wants a discount on renewal
Orchard Foods|Ines Lee|ines@orchard.com|Sep 2025|$349|$8,725|card|36|10|02 Aug 2026|🙁|n|ok
Pinecrest LLC|Jon Holm|jon@pinecrest.com|Oct 2025|$99|$2,079|invoice|36|22|14 Oct 2026|😐|y|Asked about SSO
Redwood Robotics|Kim Doyle|kim@redwood.com|Jun 2025|$199|$597|PayPal|14|5|14 Nov 2026|😐|n|
Summit Legal|Lars Patel|lars@summit.com|Feb 2024|$349|$1,396|PayPal|34|6|09 Sep 2026|😀|n|champion left
`);
