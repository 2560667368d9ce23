import { headerSet } from '../../testing/header-set.ts';

/** CRM and help desk join. */
export default headerSet('freshsales-saas', 'en', `
Account|Account Key|Annual Subscription ($)|Term (mo)|Go-live|Usage %|Avg logins/wk|Tickets (last 30d)|CSAT %|Seats sold|Seats live|API req/mo|Integrations?|Pay type|Last touch (days)|Churned?
customer_name|customer_id|annual_charges|contract_type|signup_date|feature_usage_score|login_frequency|support_tickets|csat_score|seats_purchased|seats_used|api_calls_per_month|has_integration|payment_method|-|churned
Acme|K-1|3588|12|2021-04-01|82%|14.5|1|95%|40|33|12500|Y|ACH|11|N
Globex|K-2|594|12|2022-09-15|51%|3.2|0|70%|5|4|0|N|Card|90|N
Initech|K-3|1548|24|2020-01-20|12%|0.5|4|40%|8|2|300|N|Card|123|Y
Umbrella|K-4|1068|12|2023-06-03|66%|6.1|1|88%|6|5|4100|Y|Wire|22|N
`);
