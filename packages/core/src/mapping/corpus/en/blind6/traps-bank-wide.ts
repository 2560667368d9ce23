import { headerSet } from '../../../testing/header-set.ts';

/** Traps bank wide. */
export default headerSet('blind6-traps-bank-wide', 'en', `
Customer ID|Loan Account No|Card Number (masked)|Occupation|Marital Status|Annual Income|Monthly Income|Monthly Expenses|EMI Amount|Outstanding Loan|Credit Score|Avg Monthly Balance|Total Deposits|Number of Dependents|Employment Tenure (years)|Relationship Tenure (months)|Branch Code|KYC Date|Last Transaction Date|Mobile Banking User|Net Banking Logins (30d)|Complaints Raised|Exited
customer_id|-|-|-|?partner|-|-|-|-|-|-|-|-|dependents|-|tenure_months|-|-|last_activity_date|-|login_frequency|support_tickets|churned
5000|LN100|4***9224|Teacher|Single|146165|12525|1258|639|66367|578|3167.30|54259.81|1|30|27|BR2|2022-10-08|2026-08-05|No|10|0|0
5001|LN101|4***4720|Engineer|Married|184683|16987|1842|138|20349|595|2489.00|71476.24|3|15|135|BR2|2022-06-17|2026-11-07|Yes|13|2|0
5002|LN102|4***1275|Teacher|Single|63751|13675|748|826|73285|500|1981.20|15392.90|2|29|85|BR1|2023-04-27|2026-08-14|Yes|32|4|0
5003|LN103|4***9249|Engineer|Single|197133|5622|3604|653|67850|788|1871.42|65284.53|4|17|151|BR1|2021-07-20|2026-08-10|No|12|1|0
5004|LN104|4***3385|Teacher|Married|165000|15404|5137|273|30924|351|6914.24|32995.76|2|11|29|BR2|2023-06-01|2026-10-05|Yes|15|1|0
5005|LN105|4***3727|Teacher|Married|62419|14057|8575|626|59472|614|4231.63|61113.06|4|27|122|BR2|2021-11-19|2026-10-30|No|21|3|0
5006|LN106|4***8642|Teacher|Single|107479|15987|8256|304|64238|637|3452.59|57050.85|4|16|60|BR2|2021-05-15|2026-10-06|No|21|3|0
5007|LN107|4***2238|Teacher|Married|41376|14327|5168|641|63752|514|854.10|51801.95|0|27|31|BR2|2023-08-11|2026-10-25|No|15|4|0
5008|LN108|4***9132|Teacher|Single|32563|15933|1891|573|8811|643|7322.20|75904.07|4|28|43|BR2|2023-05-29|2026-09-01|Yes|21|3|0
5009|LN109|4***1541|Engineer|Single|168482|19804|2066|307|23138|611|8250.28|34510.74|1|28|85|BR2|2023-01-07|2026-09-23|Yes|40|0|1
5010|LN110|4***3508|Engineer|Married|154309|5509|8181|710|6063|477|1597.95|84164.93|3|30|189|BR2|2021-07-01|2026-09-02|Yes|24|1|0
5011|LN111|4***9990|Engineer|Single|158721|17064|7826|203|38156|577|1605.03|87225.53|2|27|166|BR2|2020-05-30|2026-08-26|No|23|1|0
`);
