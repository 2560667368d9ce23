import { headerSet } from '../../../testing/header-set.ts';

/** Gym mindbody. */
export default headerSet('blind4-gym-mindbody', 'en', `
Client ID|Client Name|Phone|Email|Contract/Membership|Membership Start|Membership End|Autopay Amount|# Visits Last 30 Days|Days Since Last Visit|Lifetime Visits|Lifetime Sales|Referral Type|Terminated
customer_id|customer_name|-|email|?plan|signup_date|?churn_date|monthly_charges|login_frequency|last_activity_days_ago|?login_frequency|total_charges|-|churned
100000011|Ana Rossi|+1 555 459 5203|ana@northwind.com|Unlimited Monthly|05/17/2024||$99.00|16|78|479|$2,566.00|ClassPass|Yes
100000018|Bo Meyer|+1 555 978 4406|bo@beacon.com|Unlimited Monthly|11/02/2022||$99.00|6|67|689|$2,685.00|ClassPass|Yes
100000025|Carla Young|+1 555 861 3977|carla@kestrel.com|Student Unlimited|01/11/2024||$99.00|13|7|720|$8,244.00|Walk-in|No
100000032|Dev Vega|+1 555 432 9352|dev@acorn.com|Unlimited Monthly|04/21/2025|06/27/2026|$139.00|5|25|824|$5,548.00|Walk-in|No
100000039|Erin Walsh|+1 555 853 4276|erin@blue.com|Student Unlimited|10/23/2025||$99.00|20|60|568|$7,244.00|Walk-in|Yes
100000046|Femi Berg|+1 555 538 7535|femi@tidewater.com|Unlimited Monthly|06/03/2022||$139.00|6|61|193|$625.00|Walk-in|Yes
100000053|Grace Aziz|+1 555 364 8857|grace@granite.com|8 Class Pack|11/03/2022|10/22/2026|$139.00|11|61|10|$4,662.00|ClassPass|No
100000060|Hugo Chen|+1 555 556 4041|hugo@lumen.com|Unlimited Monthly|03/14/2024||$139.00|15|4|437|$1,442.00|Walk-in|No
100000067|Ines Lee|+1 555 335 3346|ines@orchard.com|Unlimited Monthly|03/20/2026||$139.00|9|77|654|$8,953.00|Walk-in|No
100000074|Jon Holm|+1 555 601 4181|jon@pinecrest.com|Unlimited Monthly|04/12/2023|10/25/2026|$99.00|4|35|382|$2,506.00|ClassPass|No
100000081|Kim Doyle|+1 555 914 9713|kim@redwood.com|8 Class Pack|01/30/2023|08/23/2026|$99.00|18|40|695|$3,045.00|ClassPass|Yes
100000088|Lars Patel|+1 555 207 7954|lars@summit.com|Student Unlimited|06/03/2023||$139.00|3|16|106|$1,352.00|Walk-in|Yes
`);
