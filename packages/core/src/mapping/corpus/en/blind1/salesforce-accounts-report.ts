import { headerSet } from '../../../testing/header-set.ts';

/** Salesforce account report with converted amounts. */
export default headerSet('blind1-salesforce-accounts-report', 'en', `
Account ID (18)|Account Name|Type|Industry|Employees|Annual Revenue|Billing Country|Account Owner|Customer Since|Contract Term (Months)|ACV (converted)|ACV (converted) Currency|# Licenses|Last Activity|Open Cases|Churn Risk
customer_id|customer_name|-|industry|company_size|-|country|-|signup_date|?contract_type|annual_charges|currency|seats_purchased|last_activity_date|support_tickets|-
0015g00000sLpkX4nK|Northwind Labs|Customer - Direct|Healthcare|3753|70000000|United Kingdom|Tom Reed|01/18/2023|12|171000|USD|194|09/10/2026|5|Medium
0015g00000ZFpVmBJ2|Beacon Health|Customer|Manufacturing|475|33000000|Germany|Priya N.|05/26/2022|12|11000|USD|43|08/21/2026|6|High
0015g00000WVyPsgqv|Kestrel Systems|Partner|Financial Services|1805|51000000|Canada|Dana Fox|05/26/2020|24|25000|USD|329|07/08/2026|7|High
0015g00000MYq6jyUS|Acorn Media|Customer - Direct|Financial Services|2423|71000000|United Kingdom|Priya N.|01/07/2022|24|76000|USD|365|08/13/2026|4|Medium
0015g00000VmGa5Y5t|Blue Finch|Customer - Direct|Retail|2484|42000000|Canada|Priya N.|08/24/2022|12|176000|USD|190|06/30/2026|4|Medium
0015g00000df6Nw4iK|Tidewater Inc|Customer - Direct|Healthcare|106|27000000|United States|Tom Reed|06/29/2021|36|163000|USD|56|09/21/2026|2|Low
0015g00000m3Ey4jpB|Granite Payroll|Partner|Retail|752|86000000|France|Tom Reed|07/11/2021|24|134000|USD|359|07/12/2026|8|Low
0015g00000Z7EUhMhs|Lumen Studio|Customer - Direct|Retail|1153|61000000|Canada|Tom Reed|07/01/2019|1|127000|USD|78|10/15/2026|7|Low
0015g00000HkLQ9Zak|Orchard Foods|Customer - Direct|Financial Services|4088|86000000|Germany|Priya N.|03/10/2022|1|115000|USD|351|06/15/2026|2|High
0015g00000zSTbbRcV|Pinecrest LLC|Partner|Manufacturing|781|66000000|Canada|Priya N.|06/10/2025|24|16000|USD|114|10/18/2026|6|High
0015g00000ixg9UzxG|Redwood Robotics|Partner|Retail|2339|56000000|Germany|Priya N.|02/20/2021|12|82000|USD|154|08/08/2026|7|Medium
0015g00000xJt9JypT|Summit Legal|Customer - Direct|Healthcare|2722|25000000|Germany|Tom Reed|07/18/2021|24|158000|USD|330|06/18/2026|0|Medium
`);
