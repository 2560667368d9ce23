import { headerSet } from '../../../testing/header-set.ts';

/** B2b marketplace mixedcase. */
export default headerSet('blind2-b2b-marketplace-mixedcase', 'en', `
SellerID|sellerName|Seller_Email|ONBOARD_DT|plan Code|Monthly Subscription Fee (USD)|GMV L12M|Listings Live|PayoutMethod|Tickets L90D|LastLoginDaysAgo|IsClosed|ClosedDt
customer_id|customer_name|email|signup_date|plan|monthly_charges|-|-|-|support_tickets|last_activity_days_ago|churned|churn_date
S000001|Northwind Labs|ana@northwind.com|01-Nov-2023|GLD|79|105200|229|ACH|9|26|0|
S000008|Beacon Health|bo@beacon.com|14-Jun-2025|PLT|79|647135|22|Wire|0|5|0|
S000015|Kestrel Systems|carla@kestrel.com|11-Apr-2021|PLT|29|716117|609|Wire|2|53|0|
S000022|Acorn Media|dev@acorn.com|09-Mar-2024|GLD|79|129363|327|Wire|4|14|0|
S000029|Blue Finch|erin@blue.com|14-Nov-2023|GLD|199|4354|63|Wire|3|40|0|
S000036|Tidewater Inc|femi@tidewater.com|05-Sep-2021|SIL|199|73074|491|Wire|9|0|1|12-Oct-2026
S000043|Granite Payroll|grace@granite.com|29-Sep-2022|GLD|29|442987|325|Wire|2|45|0|
S000050|Lumen Studio|hugo@lumen.com|12-Oct-2025|PLT|79|605395|548|ACH|1|42|1|12-Oct-2026
S000057|Orchard Foods|ines@orchard.com|14-Aug-2021|GLD|29|867759|114|ACH|8|47|0|
S000064|Pinecrest LLC|jon@pinecrest.com|28-Apr-2022|PLT|29|343493|569|Wire|6|13|0|
S000071|Redwood Robotics|kim@redwood.com|02-Aug-2025|PLT|79|532085|780|ACH|7|47|0|
S000078|Summit Legal|lars@summit.com|04-Feb-2021|SIL|79|561783|665|Wire|1|37|0|
`);
