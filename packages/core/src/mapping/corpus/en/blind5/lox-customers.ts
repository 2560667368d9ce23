import { headerSet } from '../../../testing/header-set.ts';

/** Lox customers. */
export default headerSet('blind5-lox-customers', 'en', `
company|segment|first_contact_date|starting_date|cohort|sales_cycle|first_invoice_date|onboarding_time
customer_name|?company_size|-|signup_date|?signup_date|-|?signup_date|-
Northwind Labs|MM|2021-05-20|2023-12-07|2023-Q1|short|2023-04-01|49
Beacon Health|MM|2021-12-13|2023-07-04|2024-Q2|long|2023-09-28|21
Kestrel Systems|MM|2022-04-21|2024-05-25|2024-Q2|short|2024-06-17|40
Acorn Media|SMB|2021-05-11|2024-04-15|2024-Q2|long|2023-07-01|53
Blue Finch|SMB|2021-08-23|2024-05-02|2023-Q1|long|2023-04-16|27
Tidewater Inc|MM|2021-07-27|2023-10-10|2023-Q1|short|2024-12-29|50
Granite Payroll|SMB|2022-08-04|2024-07-14|2024-Q2|short|2025-01-25|58
Lumen Studio|MM|2021-12-31|2024-10-14|2023-Q1|long|2024-04-04|23
Orchard Foods|MM|2021-01-31|2024-11-15|2024-Q2|short|2024-12-18|12
Pinecrest LLC|SMB|2022-07-05|2024-08-20|2024-Q2|long|2023-01-03|30
Redwood Robotics|SMB|2022-06-02|2024-11-29|2024-Q2|long|2023-04-12|12
Summit Legal|ENT|2021-09-22|2023-12-14|2023-Q1|short|2024-10-30|5
`);
