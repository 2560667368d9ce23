import { headerSet } from '../../../testing/header-set.ts';

/** Skalin customers. */
export default headerSet('blind2-skalin-customers', 'en', `
Name*|Domain*|Customer ID|CSM Pulse|Owner email|Tags|Stage|Contract start|Contract end|Fee (monthly)|Nb licenses|Nb active users|Currency
customer_name|-|customer_id|-|-|-|-|signup_date|-|monthly_charges|seats_purchased|seats_used|currency
Northwind Labs|northwind.io|BO-2200|1|dana@us.io|beta, vip|Run|03/07/2024|22/06/2027|398|86|20|EUR
Beacon Health|beacon.io|BO-2204|1|tom@us.io|beta, vip|Run|30/03/2025|18/07/2027|1431|44|45|EUR
Kestrel Systems|kestrel.io|BO-2208|1|dana@us.io|beta|Onboarding|02/03/2023|29/12/2026|381|65|19|EUR
Acorn Media|acorn.io|BO-2212|2|dana@us.io||Run|26/06/2025|20/12/2026|3613|73|42|EUR
Blue Finch|blue.io|BO-2216|1|dana@us.io|beta|Onboarding|11/08/2025|17/09/2027|3376|40|18|EUR
Tidewater Inc|tidewater.io|BO-2220|1|dana@us.io|beta, vip|Onboarding|25/10/2025|25/02/2027|2807|20|18|EUR
Granite Payroll|granite.io|BO-2224|3|tom@us.io|beta|Run|22/07/2023|20/04/2027|3519|39|45|EUR
Lumen Studio|lumen.io|BO-2228|2|dana@us.io|beta, vip|Run|25/11/2025|19/05/2027|1777|10|29|EUR
Orchard Foods|orchard.io|BO-2232|2|dana@us.io|beta, vip|Onboarding|02/05/2025|01/06/2027|2830|59|60|EUR
Pinecrest LLC|pinecrest.io|BO-2236|5|dana@us.io|beta, vip|Onboarding|25/05/2024|05/04/2027|1157|60|52|EUR
Redwood Robotics|redwood.io|BO-2240|5|tom@us.io|beta, vip|Trial|12/04/2025|21/10/2027|237|72|7|EUR
Summit Legal|summit.io|BO-2244|5|dana@us.io|beta|Onboarding|21/01/2024|09/08/2027|271|18|15|EUR
`);
