import { headerSet } from '../../../testing/header-set.ts';

/** Founders notes lower. */
export default headerSet('blind2-founders-notes-lower', 'en', `
customer|id|started|pricing|per month ($)|monthly or yearly|lifetime $|team size|happy?|emails to support|last seen (days)|still with us
customer_name|customer_id|signup_date|plan|monthly_charges|contract_type|total_charges|?company_size|-|support_tickets|last_activity_days_ago|churned
Northwind Labs|1|2024-08|team|49|yearly|3722|3|meh|12|28|Yes
Beacon Health|2|2025-03|indie|149|yearly|4284|21|meh|7|39|Yes
Kestrel Systems|3|2024-11|agency|19|monthly|1440|26|meh|3|10|No
Acorn Media|4|2025-02|agency|49|yearly|1564|3|meh|5|48|Yes
Blue Finch|5|2023-09|indie|19|monthly|2179|12|meh|5|12|No
Tidewater Inc|6|2023-05|team|49|monthly|1294|28|meh|2|18|No
Granite Payroll|7|2023-04|indie|49|yearly|4890|19|no|5|20|Yes
Lumen Studio|8|2025-02|indie|19|yearly|2838|11|yes|10|41|Yes
Orchard Foods|9|2025-12|agency|19|monthly|3686|22|meh|3|39|No
Pinecrest LLC|10|2024-11|indie|19|yearly|3450|5|meh|5|10|Yes
Redwood Robotics|11|2024-03|team|149|monthly|2262|23|meh|0|11|No
Summit Legal|12|2024-08|team|49|yearly|1620|21|yes|0|35|Yes
`);
