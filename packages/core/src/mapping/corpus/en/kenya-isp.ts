import { headerSet } from '../../testing/header-set.ts';

/** Internet provider in Kenya. */
export default headerSet('kenya-isp', 'en', `
customer_id|signup_date|county|package|connection_type|monthly_bill_kes|total_paid_kes|tenure|contract|payment_channel|late_payments|complaints_6m|outages_6m|avg_usage_gb|satisfaction|churn
customer_id|signup_date|-|plan|?internet_service|monthly_charges|total_charges|tenure_months|contract_type|payment_method|-|support_tickets|-|-|csat_score|churned
CUST000001|2021-03-14|Nairobi|Home 10|Fibre|2999|113962|38|Monthly|M-Pesa|0|1|2|220.4|4|0
CUST000002|2022-11-02|Mombasa|Home 20|DSL|4100|77900|19|Annual|Bank|3|4|7|110.9|2|1
CUST000003|2023-07-30|Kisumu|Home 10|Fibre|2999|32989|11|Monthly|M-Pesa|1|0|1|180.0|5|0
CUST000004|2020-01-20|Nakuru|Home 50|Fibre|6299|327548|52|Annual|Card|0|2|3|401.7|3|0
`);
