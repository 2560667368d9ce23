import { headerSet } from '../../testing/header-set.ts';

/** Vitally export. */
export default headerSet('vitally-2', 'en', `
Account External Id|Account Name|Account Status|Health Score|MRR|Trial End Date|Churned At|First Seen|Last Seen|Next Renewal Date|Licensed Seats|Seat Utilization|Days Since Last Seen|NPS Score|CSAT Score|Key Role: CSM|Usage: Logins Last 30 Days|Support: Tickets Last 30 Days
customer_id|customer_name|-|-|monthly_charges|-|churn_date|?signup_date|last_activity_date|-|seats_purchased|-|last_activity_days_ago|nps_score|csat_score|-|login_frequency|support_tickets
ac-1|Acme|Active|8.2|299|||2021-04-01|2024-05-28|2025-04-01|40|0.82|4|9|92|Kim|41|1
ac-2|Globex|Active|5.5|49.5|||2022-09-15|2024-05-02|2024-09-15|5|0.80|30|7|80|Kim|3|0
ac-3|Initech|Churned|2.1|129||2024-05-31|2020-01-20|2024-02-11|2025-01-20|8|0.25|111|3|40|Lou|1|4
ac-4|Umbrella|Active|6.4|89|||2023-06-03|2024-05-30|2024-06-03|6|0.83|2|8|85|Lou|12|1
`);
