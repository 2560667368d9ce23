import { headerSet } from '../../testing/header-set.ts';

/** MemberPress members export. */
export default headerSet('wordpress-memberpress', 'en', `
ID|Username|Email|First Name|Last Name|Registered|Memberships|Inactive Memberships|Last Login|Logins|Total Spent|Transactions|Sub Info
customer_id|-|email|-|-|signup_date|plan|-|last_activity_date|login_frequency|total_charges|-|-
11|annlee|a@acme.io|Ann|Lee|April 1, 2021|Gold||May 28, 2024|412|$1,188.00|12|active
12|boray|b@globex.com|Bo|Ray|September 15, 2022|Silver|Bronze|May 2, 2024|31|$290.00|2|active
13|cydow|c@initech.com|Cy|Dow|January 20, 2020||Gold|February 11, 2024|2|$990.00|10|
14|difox|d@umbrella.co|Di|Fox|June 3, 2023|Silver||May 30, 2024|88|$145.00|1|active
`);
