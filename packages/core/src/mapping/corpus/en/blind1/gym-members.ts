import { headerSet } from '../../../testing/header-set.ts';

/** Members of a gym, direct debits. */
export default headerSet('blind1-gym-members', 'en', `
Member #|First Name|Surname|DOB|Sex|Home Club|Membership Type|Joined On|Min Term|DD Amount (£)|Pays Via|Visits L30D|Last Check-in|PT Sessions|Locker|Date Left
customer_id|?customer_name|-|-|gender|-|plan|signup_date|?contract_type|monthly_charges|payment_method|login_frequency|last_activity_date|-|-|churn_date
GM00410|Ana|Rossi|26/02/2004|F|Old Town|Off-Peak|05/07/2026|3 months|19.99|Card|19|23/08/2026 09:57|5|Yes|
GM00413|Bo|Meyer|22/08/1994|F|Riverside|Off-Peak|19/08/2023|12 months|34.99|Cash|18|16/07/2026 06:37|2|Yes|
GM00416|Carla|Young|16/04/1968|F|Riverside|Off-Peak|23/11/2024|3 months|24.99|Card|8|06/10/2026 17:52|0|No|
GM00419|Dev|Vega|14/07/2000|M|Riverside|Student|23/12/2024|12 months|34.99|Direct Debit|9|31/10/2026 05:26|2|No|
GM00422|Erin|Walsh|02/09/1975|M|Riverside|Anytime|30/11/2025|3 months|19.99|Direct Debit|7|03/08/2026 14:25|0|No|
GM00425|Femi|Berg|23/06/1985|M|Old Town|Student|06/10/2021|3 months|24.99|Card|12|08/10/2026 10:29|4|No|
GM00428|Grace|Aziz|22/09/1963|F|Old Town|Student|22/02/2023|12 months|19.99|Card|18|26/07/2026 23:17|3|No|
GM00431|Hugo|Chen|12/01/2002|F|Riverside|Anytime|28/03/2026|12 months|24.99|Card|5|24/08/2026 20:55|6|Yes|21/10/2026
GM00434|Ines|Lee|14/02/1961|F|Riverside|Student|04/09/2022|Rolling|24.99|Cash|9|05/07/2026 10:47|5|No|07/09/2026
GM00437|Jon|Holm|31/01/1984|M|Old Town|Off-Peak|17/06/2026|3 months|19.99|Cash|17|21/08/2026 05:21|4|No|
GM00440|Kim|Doyle|09/01/2003|F|Old Town|Anytime|24/11/2021|12 months|19.99|Direct Debit|11|20/09/2026 18:05|0|No|
GM00443|Lars|Patel|13/12/1966|F|Riverside|Off-Peak|05/02/2024|Rolling|34.99|Direct Debit|10|31/08/2026 20:26|3|No|11/09/2026
`);
