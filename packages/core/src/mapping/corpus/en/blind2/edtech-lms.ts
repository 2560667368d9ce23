import { headerSet } from '../../../testing/header-set.ts';

/** Edtech lms. */
export default headerSet('blind2-edtech-lms', 'en', `
school_id|school_name|district|licence_tier|licensed_students|active_students_30d|active_teachers_30d|annual_fee_usd|onboarded_on|renewed|help_requests_ytd|csat_avg|last_teacher_login
customer_id|customer_name|-|plan|seats_purchased|seats_used|-|annual_charges|signup_date|?churned|support_tickets|csat_score|last_activity_date
SCH410|Northwind Labs|North|Classroom|335|52|8|14542|2023-03-28|Yes|28|3.2|2026-11-10
SCH413|Beacon Health|North|Classroom|294|189|38|7208|2022-09-03|Yes|26|4.6|2026-10-24
SCH416|Kestrel Systems|North|District|820|558|22|37850|2022-01-20|Yes|19|3.0|2026-10-21
SCH419|Acorn Media|East|Classroom|632|339|14|7719|2022-06-25|Yes|0|3.3|2026-09-08
SCH422|Blue Finch|North|Classroom|257|57|40|26775|2022-01-02|Yes|22|3.2|2026-09-12
SCH425|Tidewater Inc|East|School|204|34|50|33159|2023-08-12|Yes|9|2.4|2026-11-01
SCH428|Granite Payroll|East|Classroom|657|318|12|5894|2022-06-22|Yes|7|2.4|2026-10-20
SCH431|Lumen Studio|East|Classroom|279|37|5|20100|2024-11-21|Yes|19|3.0|2026-09-11
SCH434|Orchard Foods|East|Classroom|368|109|15|23186|2024-09-10|Yes|29|2.7|2026-10-20
SCH437|Pinecrest LLC|East|District|394|366|46|2941|2024-09-16|Yes|2|4.4|2026-09-15
SCH440|Redwood Robotics|East|School|577|136|51|26557|2021-06-11|No|3|4.9|2026-09-04
SCH443|Summit Legal|North|District|138|51|49|33498|2021-09-15|Yes|11|4.0|2026-10-12
`);
