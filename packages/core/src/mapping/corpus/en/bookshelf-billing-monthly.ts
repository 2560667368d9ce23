import { headerSet } from '../../testing/header-set.ts';

/** Monthly billing table of a work platform. */
export default headerSet('bookshelf-billing-monthly', 'en', `
user_id|month|plan_tier|active_seats|mrr|discount_applied|invoices_overdue|support_ticket_count|company_size|industry|acquisition_channel|is_enterprise|churned_90d|downgraded|expansion_event
customer_id|-|plan|seats_used|monthly_charges|-|-|support_tickets|company_size|industry|-|-|churned|-|-
u1|2024-05|pro|12|299.00|0|0|1|51-200|Software|organic|0|0|0|1
u2|2024-05|free|2|0.00|0|0|0|1-10|Media|referral|0|1|1|0
u3|2024-05|enterprise|140|4990.00|1|1|6|1000+|Finance|sales|1|0|0|0
u4|2024-05|pro|8|199.00|1|0|2|11-50|Retail|ads|0|0|1|0
`);
