import { headerSet } from '../../../testing/header-set.ts';

/** Dance school. */
export default headerSet('blind3-dance-school', 'en', `
Student|Parent email|Enrolled|Program|Tuition / month|Auto-pay?|Pays by|Classes attended (last 30 days)|Last class|Withdrew?|Withdrawal date
customer_name|email|signup_date|?plan|monthly_charges|-|payment_method|login_frequency|last_activity_date|churned|churn_date
Ana Rossi|ana@northwind.com|12/27/2023|Hip hop|85|N|card|9|10/25/2026|Y|10/19/2026
Bo Meyer|bo@beacon.com|06/21/2026|Hip hop|120|Y|cash|12|10/21/2026|Y|10/12/2026
Carla Young|carla@kestrel.com|09/01/2024|Ballet|120|N|cash|12|10/13/2026|N|
Dev Vega|dev@acorn.com|02/15/2026|Hip hop|120|Y|check|3|10/20/2026|Y|
Erin Walsh|erin@blue.com|04/15/2024|Ballet|85|N|cash|10|11/17/2026|N|
Femi Berg|femi@tidewater.com|01/29/2025|Ballet|120|N|cash|7|11/13/2026|N|
Grace Aziz|grace@granite.com|10/15/2023|Hip hop|85|Y|card|10|11/17/2026|Y|
Hugo Chen|hugo@lumen.com|12/07/2024|Ballet|120|Y|cash|8|10/18/2026|N|10/21/2026
Ines Lee|ines@orchard.com|04/08/2026|Hip hop|85|Y|cash|2|11/12/2026|N|10/01/2026
Jon Holm|jon@pinecrest.com|09/02/2025|Ballet|120|N|check|2|11/03/2026|N|
Kim Doyle|kim@redwood.com|03/09/2024|Hip hop|85|Y|check|9|10/30/2026|Y|
Lars Patel|lars@summit.com|08/04/2024|Ballet|85|N|check|5|10/04/2026|N|
`);
