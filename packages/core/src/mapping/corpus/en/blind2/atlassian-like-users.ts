import { headerSet } from '../../../testing/header-set.ts';

/** Atlassian like users. */
export default headerSet('blind2-atlassian-like-users', 'en', `
user_id|signup_date|plan_tier|company_size|region|industry|acquisition_channel|is_enterprise|churned_30d|churned_90d|downgraded|expansion_event|active_seats|mrr|discount_applied|invoices_overdue|support_ticket_count
customer_id|signup_date|plan|company_size|?country|industry|-|-|?churned|?churned|-|-|seats_used|monthly_charges|-|-|support_tickets
u_000181|2023-11-10|standard|1000+|AMER|Software|organic|0|1|0|0|0|474|3932.03|0|0|6
u_000194|2023-11-16|premium|51-200|APAC|Finance|partner|0|0|0|0|0|158|3598.88|0|0|4
u_000207|2024-08-11|free|1000+|APAC|Education|paid|0|0|0|0|0|102|753.83|0|1|5
u_000220|2023-01-30|free|1-10|APAC|Finance|paid|0|0|1|0|1|317|761.21|0|1|2
u_000233|2023-07-29|premium|1000+|AMER|Software|paid|1|0|0|0|0|599|3700.65|0|1|1
u_000246|2023-05-05|standard|11-50|EMEA|Software|paid|0|0|0|0|0|347|610.83|1|0|0
u_000259|2023-04-21|premium|1-10|EMEA|Finance|organic|0|0|0|1|1|507|1101.00|0|0|0
u_000272|2023-06-11|free|51-200|AMER|Education|paid|1|0|0|0|0|225|854.86|1|0|8
u_000285|2023-09-28|free|51-200|APAC|Education|organic|0|0|1|0|1|698|3110.71|0|0|1
u_000298|2024-04-27|standard|11-50|APAC|Finance|paid|1|0|0|0|0|663|2994.01|1|0|8
u_000311|2024-10-02|free|11-50|AMER|Finance|paid|0|0|0|0|1|416|2397.48|0|0|5
u_000324|2023-07-23|free|1000+|AMER|Software|partner|0|0|0|0|0|527|1184.40|1|0|7
`);
