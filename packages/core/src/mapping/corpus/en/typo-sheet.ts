import { headerSet } from '../../testing/header-set.ts';

/** A sheet typed by hand, with slips. */
export default headerSet('typo-sheet', 'en', `
Custmer ID|Compny Name|Emial|Industy|Tenrue (mths)|Contarct Type|Montly Charges|Total Chrages|Seats Purchsed|Seats Usd|Suport Tickets|Last Activty Days Ago|Feature Usage Scroe|Churnd
customer_id|customer_name|email|industry|tenure_months|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|support_tickets|last_activity_days_ago|feature_usage_score|churned
C001|Hooli|ann@hooli.com|Tech|27|Annual|299.00|8073.00|120|97|4|1|81|No
C002|Pied Piper|bob@piedpiper.com|Tech|15|Monthly|49.00|735.00|10|3|9|32|30|Yes
C003|Raviga|cy@raviga.com|Finance|34|Annual|249.00|8466.00|35|30|1|0|86|No
C004|Aviato|di@aviato.com|Transport|8|Monthly|49.00|392.00|4|1|2|29|25|No
`);
