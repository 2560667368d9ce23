import { headerSet } from '../../testing/header-set.ts';

/** A founder's spreadsheet. */
export default headerSet('board-sheet', 'en', `
Company|Contact|Contact email|Plan|Price/mo|Billing freq.|Signed up|Months active|# of seats|Seats in use|Last seen|Support tix (90d)|Usage score|Paid to date|Pays by|Left?|Why they left|Upsell?
customer_name|-|email|plan|monthly_charges|contract_type|signup_date|tenure_months|seats_purchased|seats_used|last_activity_date|support_tickets|feature_usage_score|total_charges|payment_method|churned|-|-
Hooli|Ann|ann@hooli.com|Growth|$299|Annual|3/12/22|27|120|97|5/28/24|4|81|$8,073|Card|N||Y
Pied Piper|Bob|bob@piedpiper.com|Starter|$49|Monthly|2/15/23|15|10|3|4/30/24|9|30|$735|Card|Y|price|N
Raviga|Cy|cy@raviga.com|Growth|$249|Annual|7/20/21|34|35|30|6/1/24|1|86|$8,466|Wire|N||N
Aviato|Di|di@aviato.com|Starter|$49|Monthly|9/9/23|8|4|1|5/3/24|2|25|$392|Card|N||Y
`);
