import { headerSet } from '../../../testing/header-set.ts';

/** Sales ops excel. */
export default headerSet('blind2-sales-ops-excel', 'en', `
Acct #|Acct|Rep|Vertical|HQ|Emp.|Go-live|Term|$/mo|ACV|TCV|Billed to date|Lic. sold|Lic. used|Tix (QTD)|NPS|R/Y/G|Renews|Lost?
customer_id|customer_name|-|industry|?country|company_size|?signup_date|contract_type|monthly_charges|annual_charges|-|total_charges|seats_purchased|seats_used|support_tickets|nps_score|-|-|churned
30011|Northwind Labs|Priya N.|EdTech|UK|1669|04/30/24|36 mo|1329|31083|11053|37237|256|96|7|67|R|03/14/27|Y
30028|Beacon Health|Tom Reed|EdTech|UK|2318|05/23/23|36 mo|964|35430|96312|15117|98|23|14|90|Y|06/25/27|N
30045|Kestrel Systems|Priya N.|EdTech|UK|588|08/25/24|MTM|264|12004|60000|89098|298|122|13|12|G|09/25/27|Y
30062|Acorn Media|Tom Reed|Healthcare|UK|1167|11/29/24|MTM|825|34357|15988|17363|287|281|3|59|Y|02/21/27|N
30079|Blue Finch|Priya N.|EdTech|Germany|2285|08/10/24|12 mo|2574|44958|131652|97474|122|92|10|-25|Y|10/06/27|N
30096|Tidewater Inc|Dana Fox|EdTech|Germany|1454|11/14/22|12 mo|4641|37624|52337|88365|43|38|11|54|Y|09/03/27|N
30113|Granite Payroll|Priya N.|Healthcare|UK|637|07/19/22|24 mo|4591|25495|32095|87886|193|187|8|-17|R|12/13/26|N
30130|Lumen Studio|Dana Fox|FinTech|Germany|1024|06/26/24|24 mo|1651|52078|41023|19083|67|62|18|30|R|01/21/27|Y
30147|Orchard Foods|Dana Fox|FinTech|UK|1423|05/05/22|36 mo|3169|54457|115479|92173|288|147|8|34|G|12/18/26|N
30164|Pinecrest LLC|Priya N.|FinTech|UK|249|01/07/25|12 mo|1270|21134|2579|62724|57|29|7|85|G|01/16/27|Y
30181|Redwood Robotics|Priya N.|EdTech|USA|1214|08/13/22|12 mo|4151|5637|139139|66172|90|52|2|26|R|07/09/27|N
30198|Summit Legal|Tom Reed|EdTech|UK|2486|09/23/22|24 mo|3838|44094|142732|39260|205|112|0|11|G|09/24/27|N
`);
