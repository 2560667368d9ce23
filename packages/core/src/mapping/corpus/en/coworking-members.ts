import { headerSet } from '../../testing/header-set.ts';

/** Coworking space members. */
export default headerSet('coworking-members', 'en', `
Member No.|Member|Joined|Membership|Desks|Monthly dues|Notice given on|Access days last 30|Last check-in|Invoices paid by|Complaints|Location
customer_id|customer_name|signup_date|plan|-|monthly_charges|churn_date|-|last_activity_date|payment_method|support_tickets|-
M-1|Acme Ltd|04/01/2021|Dedicated desk|4|$1,200||18|05/28/2024|ACH|0|Downtown
M-2|Bo Ray|09/15/2022|Hot desk|1|$190||6|05/20/2024|Card|1|Uptown
M-3|Initech Inc|01/20/2020|Office|8|$3,400|05/01/2024|2|04/30/2024|ACH|4|Downtown
M-4|Di Fox|06/03/2023|Hot desk|1|$190||11|05/30/2024|Card|0|Uptown
`);
