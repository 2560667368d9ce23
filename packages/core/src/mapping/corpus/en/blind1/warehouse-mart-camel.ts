import { headerSet } from '../../../testing/header-set.ts';

/** Warehouse mart in camel case abbreviations. */
export default headerSet('blind1-warehouse-mart-camel', 'en', `
acctKey|acctNum|acctNm|acctMgrId|firstInvoiceDt|lastInvoiceId|lastInvoiceAmt|avgMrrL3m|currMrr|totInvoicedToDt|numUsrLic|numUsrActv30d|numLogins30d|numApiCalls30d|featAdoptPct|numTktOpened90d|latestNps|ctrctTermMths|ctrctEndDt|isTrialConv|predChurnProb|churnedInd
-|customer_id|customer_name|-|?signup_date|-|-|?monthly_charges|monthly_charges|total_charges|seats_purchased|seats_used|login_frequency|api_calls_per_month|feature_usage_score|support_tickets|nps_score|?contract_type|-|trial_converted|-|churned
1|7001200|Northwind Labs|U19|2022-02-02|INV-90100|840.84|2441.86|2598.70|79935.83|42|2|782|3577|81|5|5|1|2026-12-24|1|0.237|0
2|7001217|Beacon Health|U22|2022-10-13|INV-90101|2802.84|1954.37|765.68|24568.42|32|16|608|14822|46|6|5|12|2027-11-28|1|0.402|0
3|7001234|Kestrel Systems|U22|2024-03-27|INV-90102|2409.47|634.66|394.46|58309.94|77|73|515|13779|14|11|3|24|2027-10-06|1|0.128|0
4|7001251|Acorn Media|U22|2025-01-08|INV-90103|2932.31|1194.58|496.82|78517.04|83|25|484|37725|75|1|9|24|2027-02-01|1|0.223|0
5|7001268|Blue Finch|U31|2023-01-06|INV-90104|818.60|2102.04|2997.74|38277.89|83|57|561|85483|23|3|3|12|2027-10-20|0|0.065|0
6|7001285|Tidewater Inc|U22|2022-07-15|INV-90105|2260.06|1928.65|2796.48|61919.43|20|14|83|75975|9|8|6|1|2026-12-11|0|0.940|1
7|7001302|Granite Payroll|U22|2024-07-09|INV-90106|1043.50|707.47|1983.39|21379.47|53|14|808|527|36|5|8|1|2026-12-15|1|0.014|0
8|7001319|Lumen Studio|U19|2021-03-18|INV-90107|2359.93|1232.61|1620.00|40796.66|76|47|868|2168|86|11|9|24|2027-05-25|1|0.035|0
9|7001336|Orchard Foods|U31|2024-12-13|INV-90108|1006.91|874.59|2770.48|50224.68|22|11|358|45729|7|1|1|12|2027-10-13|1|0.524|0
10|7001353|Pinecrest LLC|U31|2025-01-29|INV-90109|2447.30|2389.18|2396.05|15270.53|21|14|105|69647|85|8|3|12|2027-10-29|1|0.686|0
11|7001370|Redwood Robotics|U31|2025-06-01|INV-90110|1303.52|2336.30|2424.50|54385.16|87|83|659|1043|15|2|3|1|2027-02-06|1|0.342|0
12|7001387|Summit Legal|U19|2023-12-11|INV-90111|1361.23|471.47|2992.59|47170.67|58|35|17|26541|48|6|3|24|2027-05-24|1|0.888|0
`);
