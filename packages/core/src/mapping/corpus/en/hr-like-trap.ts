import { headerSet } from '../../testing/header-set.ts';

/** Support of an insurance with lookalikes. */
export default headerSet('hr-like-trap', 'en', `
policy_id|customer_id|monthly_premium_usd|annual_income|claim_amount_total|months_since_last_claim|months_since_policy_inception|number_of_open_complaints|number_of_policies|policy_type|renew_offer_type|sales_channel|employment_status|marital_status|response|gender|state
-|customer_id|monthly_charges|-|-|-|?tenure_months|support_tickets|-|?plan|-|-|-|-|-|gender|-
P1|BU79786|69.00|56274|384.81|32|5|0|1|Corporate Auto|Offer1|Agent|Employed|Married|No|F|Washington
P2|QZ44356|94.00|0|1131.46|13|42|0|8|Personal Auto|Offer3|Agent|Unemployed|Single|No|F|Arizona
P3|AI49188|108.00|48767|566.47|18|38|1|2|Personal Auto|Offer1|Agent|Employed|Married|No|F|Nevada
P4|WW63253|106.00|0|529.88|18|65|0|7|Corporate Auto|Offer1|Call Center|Unemployed|Married|Yes|M|California
`);
