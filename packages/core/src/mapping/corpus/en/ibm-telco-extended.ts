import { headerSet } from '../../testing/header-set.ts';

/** IBM Telco churn, version 11.1.3, status and services in one sheet. */
export default headerSet('ibm-telco-extended', 'en', `
Customer ID|Count|Quarter|Referred a Friend|Number of Referrals|Tenure in Months|Offer|Phone Service|Avg Monthly Long Distance Charges|Multiple Lines|Internet Service|Internet Type|Avg Monthly GB Download|Online Security|Online Backup|Device Protection Plan|Premium Tech Support|Streaming TV|Streaming Movies|Streaming Music|Unlimited Data|Contract|Paperless Billing|Payment Method|Monthly Charge|Total Charges|Total Refunds|Total Extra Data Charges|Total Revenue|Satisfaction Score|Customer Status|Churn Label|Churn Value|Churn Score|CLTV|Churn Category|Churn Reason
customer_id|-|-|-|-|tenure_months|-|phone_service|-|multiple_lines|-|?internet_service|-|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|-|-|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|-|-|-|csat_score|-|churned|?churned|-|-|-|-
8779-QRDMV|1|Q3|No|0|1|None|No|0|No|Yes|DSL|8|No|No|Yes|No|No|Yes|No|No|Month-to-Month|Yes|Bank Withdrawal|39.65|39.65|0.00|20|59.65|3|Churned|Yes|1|91|5433|Competitor|Competitor offered more data
7495-OOKFY|1|Q3|Yes|1|8|Offer E|Yes|48.85|Yes|Yes|Fiber Optic|17|No|Yes|No|No|No|No|No|Yes|Month-to-Month|Yes|Credit Card|80.65|633.3|0.00|0|1024.1|3|Churned|Yes|1|69|5302|Competitor|Competitor made better offer
1658-BYGOY|1|Q3|No|0|18|Offer D|Yes|11.33|Yes|Yes|Fiber Optic|52|No|No|No|No|Yes|Yes|Yes|Yes|Two Year|Yes|Bank Withdrawal|95.45|1752.55|45.61|0|1910.88|2|Stayed|No|0|81|3179||
4598-XLKNJ|1|Q3|Yes|1|25|Offer C|Yes|19.76|No|Yes|Cable|12|No|Yes|Yes|No|Yes|Yes|No|Yes|One Year|Yes|Bank Withdrawal|98.5|2514.5|13.43|0|2995.07|2|Stayed|No|0|88|5337||
`);
