import { headerSet } from '../../../testing/header-set.ts';

/** HubSpot companies export. */
export default headerSet('blind1-hubspot-companies', 'en', `
Record ID|Company name|Company owner|Create Date|Phone Number|Last Activity Date|City|Country/Region|Industry|Number of Employees|Annual Revenue|Lifecycle Stage|Number of Open Deals|Total Revenue|Number of times contacted|Monthly recurring revenue
customer_id|customer_name|-|signup_date|-|last_activity_date|-|country|industry|company_size|-|-|-|?total_charges|-|monthly_charges
5400123456|Northwind Labs|Dana Fox|2025-01-07 01:13|+1 555 317 3486|2026-10-30 17:32|Austin|Canada|COMPUTER_SOFTWARE|10|88000000|customer|0|9120.69|7|608
5400124373|Beacon Health|Priya N.|2021-02-25 05:33|+1 555 382 4969|2026-09-26 12:46|Leeds|United Kingdom|COMPUTER_SOFTWARE|200|89000000|customer|0|12079.16|35|2985
5400125290|Kestrel Systems|Priya N.|2024-12-01 23:18|+1 555 785 5162|2026-07-11 05:25|Leeds|United States|COMPUTER_SOFTWARE|10|2000000|customer|3|12786.97|46|2538
5400126207|Acorn Media|Dana Fox|2025-02-19 23:16|+1 555 723 1979|2026-08-31 09:58|Berlin|France|INSURANCE|1000|61000000|customer|1|38671.03|7|1567
5400127124|Blue Finch|Tom Reed|2022-05-25 14:38|+1 555 744 7847|2026-10-01 14:48|Berlin|Canada|RETAIL|200|38000000|evangelist|0|25062.97|41|2960
5400128041|Tidewater Inc|Tom Reed|2023-10-29 14:41|+1 555 990 1253|2026-07-30 08:16|Leeds|Germany|INSURANCE|1000|32000000|evangelist|3|27550.47|38|1039
5400128958|Granite Payroll|Priya N.|2023-05-31 05:04|+1 555 805 1027|2026-09-01 10:25|Berlin|Germany|RETAIL|50|76000000|customer|2|33412.62|51|2422
5400129875|Lumen Studio|Dana Fox|2023-05-01 19:38|+1 555 971 9975|2026-11-10 22:38|Berlin|Germany|INSURANCE|10|70000000|evangelist|3|8417.01|48|1038
5400130792|Orchard Foods|Priya N.|2026-03-01 13:36|+1 555 158 7479|2026-09-29 08:33|Leeds|United Kingdom|RETAIL|10|50000000|evangelist|0|21678.00|22|336
5400131709|Pinecrest LLC|Dana Fox|2024-05-22 02:56|+1 555 693 9536|2026-08-20 09:33|Leeds|Germany|RETAIL|50|25000000|customer|1|4141.44|51|2951
5400132626|Redwood Robotics|Priya N.|2024-02-02 06:15|+1 555 691 6880|2026-09-17 03:44|Leeds|United Kingdom|COMPUTER_SOFTWARE|10|64000000|evangelist|0|15180.90|29|414
5400133543|Summit Legal|Dana Fox|2023-09-09 02:58|+1 555 711 1497|2026-09-05 23:27|Berlin|France|INSURANCE|10|13000000|customer|1|39620.98|55|2396
`);
