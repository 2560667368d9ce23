import { headerSet } from '../../../testing/header-set.ts';

/** Telecom churn of the Maven challenge. */
export default headerSet('blind1-telco-maven', 'en', `
Customer ID|Gender|Age|Married|Number of Dependents|City|Zip Code|Number of Referrals|Tenure in Months|Offer|Phone Service|Avg Monthly Long Distance Charges|Multiple Lines|Internet Service|Internet Type|Avg Monthly GB Download|Online Security|Device Protection Plan|Premium Tech Support|Streaming TV|Streaming Music|Unlimited Data|Contract|Paperless Billing|Payment Method|Monthly Charge|Total Charges|Total Refunds|Total Extra Data Charges|Total Revenue|Customer Status|Churn Category|Churn Reason
customer_id|gender|-|partner|dependents|-|-|-|tenure_months|-|phone_service|-|multiple_lines|?internet_service|?internet_service|-|online_security|device_protection|tech_support|streaming_tv|-|-|contract_type|paperless_billing|payment_method|monthly_charges|?total_charges|-|-|-|?churned|-|-
7797-SFCRO|Female|27|No|0|Glendale|91904|3|52|Offer E|Yes|33.63|No|Yes|DSL|17|Yes|No|No|Yes|No|No|Month-to-Month|No|Bank Withdrawal|100.75|5144.65|0|20|5276.65|Joined|Price|Competitor had better devices
7667-BYEMM|Male|52|No|1|Glendale|92251|8|34|None|Yes|13.24|No|Yes|Cable|55|No|Yes|Yes|Yes|No|No|One Year|Yes|Bank Withdrawal|40.34|1384.09|0|20|2857.09|Joined||Price too high
4281-RUZBM|Male|53|Yes|2|Los Angeles|92241|3|57|Offer A|Yes|11.05|No|Yes|DSL|58|Yes|Yes|Yes|No|Yes|Yes|Month-to-Month|No|Credit Card|37.66|2201.02|35.2|10|3241.02|Stayed|Price|Competitor had better devices
3388-GTDRD|Male|69|Yes|0|Fresno|91834|4|57|Offer E|Yes|42.67|No|Yes|Fiber Optic|59|Yes|Yes|No|Yes|No|Yes|One Year|Yes|Bank Withdrawal|34.89|2024.45|0|20|2111.45|Churned||Competitor had better devices
9941-CGREF|Female|40|No|0|Los Angeles|92883|1|27|Offer E|No|26.26|Yes|Yes|DSL|13|Yes|Yes|Yes|No|No|Yes|One Year|Yes|Bank Withdrawal|76.72|2046.57|35.2|0|2068.57|Churned||
5915-BFMNR|Female|34|Yes|2|Los Angeles|90899|4|9|Offer E|Yes|5.59|No|Yes|Cable|52|No|Yes|No|Yes|No|Yes|Two Year|No|Bank Withdrawal|56.72|515.48|0|0|882.48|Joined|Price|
8868-LEKDD|Male|26|Yes|2|Glendale|94433|1|42|Offer A|Yes|28.28|Yes|Yes|Fiber Optic|38|No|Yes|Yes|Yes|No|No|Month-to-Month|Yes|Bank Withdrawal|67.86|2899.89|35.2|10|4329.89|Joined||Competitor had better devices
5328-APOXT|Male|37|No|0|Los Angeles|95439|9|28|None|Yes|38.20|No|No|Fiber Optic|11|No|No|Yes|No|No|No|One Year|Yes|Credit Card|78.00|2142.43|0|20|2995.43|Stayed||
9378-ZFENE|Male|31|No|2|Glendale|90548|0|62|None|Yes|38.40|No|Yes|Cable|10|Yes|No|No|No|Yes|No|One Year|No|Credit Card|85.93|5406.15|0|0|6846.15|Churned|Price|Competitor had better devices
8132-OYTLV|Male|23|No|2|Los Angeles|91967|3|59|Offer E|Yes|24.65|No|Yes|Cable|8|Yes|No|No|No|No|No|One Year|No|Bank Withdrawal|83.94|5052.38|0|20|5696.38|Stayed||Competitor had better devices
8788-PPXLR|Male|40|No|0|Fresno|93227|7|5|Offer A|Yes|48.64|Yes|No|DSL|70|No|Yes|No|Yes|No|Yes|One Year|Yes|Bank Withdrawal|55.51|272.96|35.2|20|923.96|Churned||Competitor had better devices
3657-OTAAF|Male|79|Yes|2|Glendale|92887|1|71|Offer E|Yes|25.67|Yes|No|DSL|55|Yes|No|No|No|Yes|No|Two Year|No|Mailed Check|99.25|6860.58|35.2|20|7890.58|Churned|Competitor|
`);
