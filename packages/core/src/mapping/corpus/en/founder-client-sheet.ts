import { headerSet } from '../../testing/header-set.ts';

/** A founder's Google Sheet of clients, headers typed by hand. */
export default headerSet('founder-client-sheet', 'en', `
#|Client|Main contact|E-mail|Where are they|Client since|Package|Paying (€/mo)|Monthly or yearly?|How they pay|Paid so far (€)|Seats bought|Seats really used|Last time logged in|Tickets this yr|Happy? (1-5)|Zapier / HubSpot hooked up|Left us?|Left on|Why they left|Discount %|Next step
?customer_id|customer_name|-|email|country|signup_date|plan|monthly_charges|contract_type|payment_method|total_charges|seats_purchased|seats_used|last_activity_date|support_tickets|csat_score|has_integration|churned|churn_date|-|-|-
1|Bakery Chain Moore|Olive Moore|olive@moorebakes.ie|Ireland|12/01/2021|Team|79|monthly|card|2,686|8|8|06/11/2023|3|5|yes|no|||0|ask for a testimonial
2|Studio Kant|Felix K.|hello@studiokant.de|Germany|03/05/2021|Solo|29|monthly|SEPA|812|1|1|30/08/2023|0|3|no|yes|01/09/2023|too expensive|0|win-back mail in Jan
3|Harrow Legal|P. Whitcombe|pw@harrowlegal.co.uk|UK|20/09/2021|Firm|240|yearly|bank transfer|5,760|30|22|07/11/2023|11|4|yes|no|||15|renewal call
4|Vento Sports|Carla Vento|carla@ventosports.it|Italy|14/02/2022|Team|79|monthly|PayPal|1,659|10|3|19/10/2023|6|2|no|no|||0|check in!! low usage
5|Pixel Orchard|Jo Tran|jo@pixelorchard.com|USA|08/08/2022|Solo|29|yearly|card|696|1|1|05/11/2023|1|5|no|no|||10|
`);
