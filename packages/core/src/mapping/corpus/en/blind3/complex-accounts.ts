import { headerSet } from '../../../testing/header-set.ts';

/** Complex accounts. */
export default headerSet('blind3-complex-accounts', 'en', `
Account|Plan|MRR|Seats|Active Users|Support Tickets|NPS|Health Score
customer_name|plan|monthly_charges|seats_purchased|seats_used|support_tickets|nps_score|-
Northwind Labs|Enterprise|3315|125|41|22|58|63
Beacon Health|Enterprise|8353|127|66|12|64|48
Kestrel Systems|Enterprise|3623|155|60|10|46|67
Acorn Media|Pro|8423|131|84|11|12|62
Blue Finch|Enterprise|7803|147|75|13|49|65
Tidewater Inc|Enterprise|3220|122|70|12|15|88
Granite Payroll|Pro|6502|125|66|13|23|78
Lumen Studio|Starter|5517|149|44|15|17|45
Orchard Foods|Pro|10171|133|78|22|41|88
Pinecrest LLC|Enterprise|7464|161|95|17|48|88
Redwood Robotics|Starter|10674|156|28|17|30|38
Summit Legal|Pro|11036|149|85|9|36|87
`);
