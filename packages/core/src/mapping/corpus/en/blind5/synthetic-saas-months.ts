import { headerSet } from '../../../testing/header-set.ts';

/** Synthetic saas months. */
export default headerSet('blind5-synthetic-saas-months', 'en', `
customer_id|company_name|industry|team_size_bucket|plan_tier|signup_date|date|mrr|cac|ltv|nps_score|is_active|is_new|is_churned
customer_id|customer_name|industry|company_size|plan|signup_date|-|monthly_charges|-|total_charges|nps_score|-|-|churned
C0001|Northwind Labs|Health|51-200|Growth|2023-01-19|2026-10-01|1010|2169|12045|-4|1|0|0
C0002|Beacon Health|Health|11-50|Growth|2025-07-17|2026-10-01|1078|2794|2707|-9|1|0|0
C0003|Kestrel Systems|Health|11-50|Starter|2023-02-01|2026-10-01|388|2242|8706|2|1|0|0
C0004|Acorn Media|Retail|11-50|Starter|2024-07-27|2026-10-01|1868|1012|17920|12|0|0|0
C0005|Blue Finch|Fintech|11-50|Enterprise|2025-07-26|2026-10-01|1063|2344|20170|45|1|0|0
C0006|Tidewater Inc|Fintech|1-10|Enterprise|2023-02-06|2026-10-01|1452|2674|3055|66|1|0|0
C0007|Granite Payroll|Fintech|51-200|Starter|2024-06-04|2026-10-01|1488|3722|7137|60|1|0|0
C0008|Lumen Studio|Fintech|11-50|Growth|2023-03-17|2026-10-01|1685|545|7852|-20|1|0|0
C0009|Orchard Foods|Health|11-50|Starter|2025-05-27|2026-10-01|1183|2077|18799|30|1|0|0
C0010|Pinecrest LLC|Retail|1-10|Enterprise|2023-05-14|2026-10-01|322|776|12189|12|0|0|0
C0011|Redwood Robotics|Fintech|51-200|Enterprise|2023-06-19|2026-10-01|66|1736|20354|50|0|0|0
C0012|Summit Legal|Fintech|11-50|Starter|2024-04-19|2026-10-01|1012|276|5234|33|1|1|0
`);
