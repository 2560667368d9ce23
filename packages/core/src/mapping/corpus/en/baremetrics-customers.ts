import { headerSet } from '../../testing/header-set.ts';

/** Baremetrics, customers table export. */
export default headerSet('baremetrics-customers', 'en', `
Name|Email|OID|Status|Current MRR|Current Plans|LTV|Discount|Created|Active Since|Canceled At|Cancel Reason|Tenure (days)|Country
customer_name|email|customer_id|-|monthly_charges|plan|total_charges|-|?signup_date|?signup_date|churn_date|-|tenure_months|country
Ann Lee|ann@hooli.com|cus_AA1|active|$299.00|Growth|$8,073.00|$0.00|2022-03-12|2022-03-12|||812|US
Bob Ray|bob@piedpiper.com|cus_AA2|canceled|$0.00|Starter|$735.00|$0.00|2023-02-10|2023-02-15|2024-05-01|Too expensive|441|US
Cy Dow|cy@raviga.com|cus_AA3|active|$249.00|Growth|$8,466.00|$50.00|2021-07-18|2021-07-20|||1047|GB
Di Fox|di@aviato.com|cus_AA4|active|$49.00|Starter|$392.00|$0.00|2023-09-01|2023-09-09|||266|US
`);
