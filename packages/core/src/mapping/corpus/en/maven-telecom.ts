import { headerSet } from '../../testing/header-set.ts';

/** Maven telecom churn. */
export default headerSet('maven-telecom', 'en', `
Customer ID|Gender|Age|Married|Number of Dependents|City|Zip Code|Latitude|Longitude|Number of Referrals|Tenure in Months|Offer|Phone Service|Avg Monthly Long Distance Charges|Multiple Lines|Internet Service|Internet Type|Avg Monthly GB Download|Online Security|Online Backup|Device Protection Plan|Premium Tech Support|Streaming TV|Streaming Movies|Streaming Music|Unlimited Data|Contract|Paperless Billing|Payment Method|Monthly Charge|Total Charges|Total Refunds|Total Extra Data Charges|Total Long Distance Charges|Total Revenue|Customer Status|Churn Category|Churn Reason
customer_id|gender|-|?partner|?dependents|-|-|-|-|-|tenure_months|-|phone_service|-|multiple_lines|?internet_service|?internet_service|-|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|-|-|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|-|-|-|-|?churned|-|-
0002-ORFBO|Female|37|Yes|0|Frazier Park|93225|34.827662|-118.999073|2|9|None|Yes|42.39|No|Yes|Cable|16|No|Yes|No|Yes|Yes|No|No|Yes|One Year|Yes|Credit Card|65.6|593.3|0|0|381.51|974.81|Stayed||
0003-MKNFE|Male|46|No|0|Glendale|91206|34.162515|-118.203869|0|9|None|Yes|10.69|Yes|Yes|Cable|10|No|No|No|No|No|Yes|Yes|No|Month-to-Month|No|Credit Card|-4|542.4|38.33|10|96.21|610.28|Stayed||
0004-TLHLJ|Male|50|No|0|Costa Mesa|92627|33.645672|-117.922613|0|4|Offer E|Yes|33.65|No|Yes|Fiber Optic|30|No|No|Yes|No|No|No|No|Yes|Month-to-Month|Yes|Bank Withdrawal|73.9|280.85|0|0|134.6|415.45|Churned|Competitor|Competitor had better devices
0011-IGKFF|Male|78|Yes|0|Martinez|94553|38.014457|-122.115432|1|13|Offer D|Yes|27.82|No|Yes|Fiber Optic|4|No|Yes|Yes|No|Yes|Yes|No|Yes|Month-to-Month|Yes|Bank Withdrawal|98|1237.85|0|0|361.66|1599.51|Churned|Dissatisfaction|Product dissatisfaction
`);
