import { headerSet } from '../../../testing/header-set.ts';

/** Failed payments. */
export default headerSet('blind5-failed-payments', 'en', `
customerId|customerName|email|company|plan|mrr|lifetimeValue|paymentMethod|failureReason|retryCount|previousSuccesses|previousFailures|discountAffinity
customer_id|?customer_name|email|?customer_name|plan|monthly_charges|total_charges|payment_method|-|-|-|-|-
cust_saas_001|Ana Rossi|ana@northwind.com|Northwind Labs|growth|78059|591553|upi|insufficient_funds|1|16|3|0.13
cust_saas_002|Bo Meyer|bo@beacon.com|Beacon Health|growth|54612|1077908|upi|insufficient_funds|2|7|3|0.44
cust_saas_003|Carla Young|carla@kestrel.com|Kestrel Systems|starter|16315|185796|card|gateway_error|4|5|2|0.80
cust_saas_004|Dev Vega|dev@acorn.com|Acorn Media|starter|28682|432083|card|gateway_error|2|24|1|0.77
cust_saas_005|Erin Walsh|erin@blue.com|Blue Finch|starter|58749|234697|upi|gateway_error|1|8|3|0.89
cust_saas_006|Femi Berg|femi@tidewater.com|Tidewater Inc|starter|96151|554973|upi|gateway_error|3|14|2|0.47
cust_saas_007|Grace Aziz|grace@granite.com|Granite Payroll|growth|68899|1374527|netbanking|insufficient_funds|4|2|2|0.48
cust_saas_008|Hugo Chen|hugo@lumen.com|Lumen Studio|starter|117273|879111|netbanking|insufficient_funds|2|16|1|0.83
cust_saas_009|Ines Lee|ines@orchard.com|Orchard Foods|starter|31676|392716|card|insufficient_funds|3|20|1|0.20
cust_saas_010|Jon Holm|jon@pinecrest.com|Pinecrest LLC|growth|2069|1317753|upi|gateway_error|3|14|3|0.28
cust_saas_011|Kim Doyle|kim@redwood.com|Redwood Robotics|enterprise|100316|1103223|upi|insufficient_funds|4|1|1|0.27
cust_saas_012|Lars Patel|lars@summit.com|Summit Legal|enterprise|60002|922017|netbanking|gateway_error|0|17|1|0.59
`);
