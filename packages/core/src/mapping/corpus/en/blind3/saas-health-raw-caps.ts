import { headerSet } from '../../../testing/header-set.ts';

/** Saas health raw caps. */
export default headerSet('blind3-saas-health-raw-caps', 'en', `
ACCT_GUID|ACCT_NM|SFDC_OWNER_NM|INDUSTRY_VERT|EMP_RANGE|SUBS_START_DT|SUBS_RENEW_DT|SUBS_TERM_MTHS|ARR_USD_AMT|SEAT_PURCH_QTY|SEAT_ASSGN_QTY|SEAT_ACTV_30D_QTY|LGN_CNT_30D|LAST_LGN_DT|CASE_OPN_CNT|CSAT_AVG_90D|NPS_LAST_SCORE|HLTH_SCORE|CHURN_FLG
customer_id|customer_name|-|industry|company_size|signup_date|-|contract_type|annual_charges|seats_purchased|?seats_used|seats_used|login_frequency|last_activity_date|support_tickets|csat_score|nps_score|-|churned
b91f535b-b5ba-dd2d-aa28-5e072e5558b9|Northwind Labs|Tom Reed|Health|1-10|11/01/2021|01/03/2027|24|65883|84|44|24|256|10/19/2026|1|4.79|8|57|N
8900db2a-fcb0-5437-cefa-abffdadcd728|Beacon Health|Tom Reed|Health|1-10|01/14/2024|06/12/2027|36|75083|77|38|26|81|11/08/2026|6|3.59|7|25|N
ce4f7149-641c-38ba-4a7f-2ef8dae46d2f|Kestrel Systems|Dana Fox|Legal|51-200|07/13/2023|04/03/2027|24|13896|52|49|30|155|09/30/2026|7|3.89|5|99|N
180a1d21-5d2f-bd9b-7039-3c45d2561b90|Acorn Media|Dana Fox|Legal|1-10|12/18/2022|06/25/2027|24|67907|81|42|29|260|09/07/2026|5|2.80|2|90|N
d6e181d9-36de-6cc1-385f-0740dd876b4f|Blue Finch|Tom Reed|Legal|11-50|03/31/2023|12/19/2026|12|73229|71|32|9|222|09/01/2026|6|2.47|7|98|N
90b19315-070e-bf8f-2500-141fcad012da|Tidewater Inc|Priya N.|Health|11-50|08/11/2023|01/14/2027|36|69346|89|40|15|197|10/21/2026|2|4.51|10|79|Y
4a22289e-643c-03d3-a579-c76f017d290c|Granite Payroll|Tom Reed|Legal|51-200|12/07/2023|01/01/2027|24|60065|87|49|10|27|10/06/2026|0|4.54|10|93|N
8d9b43a5-86d4-c342-6f0a-1bc354b7d3d1|Lumen Studio|Dana Fox|Retail|1-10|05/14/2025|03/19/2027|24|80710|73|45|23|184|11/12/2026|5|3.29|9|28|N
4b132db3-2601-fd17-ca6f-e8cee6d0a1d8|Orchard Foods|Dana Fox|Retail|11-50|01/30/2022|09/30/2027|12|21795|79|46|15|108|09/28/2026|0|2.45|5|67|N
dbcf1a85-28a6-ee16-607f-8d3bb3ab10b1|Pinecrest LLC|Priya N.|Legal|51-200|08/14/2025|07/18/2027|12|50925|68|48|15|128|09/13/2026|1|3.57|7|12|N
3fcc67a2-97e6-74b7-1306-551f7720389f|Redwood Robotics|Tom Reed|Health|1-10|01/03/2022|01/18/2027|36|40319|59|34|29|3|10/08/2026|3|3.46|8|34|N
43ddda3e-7c86-2e6b-5f09-5a4dac20b036|Summit Legal|Tom Reed|Retail|1-10|06/13/2025|08/13/2027|12|19659|78|42|13|40|09/29/2026|0|4.63|0|41|N
`);
