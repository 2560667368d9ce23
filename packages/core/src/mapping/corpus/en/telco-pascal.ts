import { headerSet } from '../../testing/header-set.ts';

/** Telco metadata in PascalCase. */
export default headerSet('telco-pascal', 'en', `
CustomerId|Gender|Age|SeniorCitizen|Married|NumberOfDependents|Country|State|City|Latitude|Longitude|NumberOfReferrals|TenureInMonths|AvgMonthlyLongDistanceCharges|MultipleLines|InternetType|AvgMonthlyGbDownload|Contract|PaymentMethod|MonthlyCharge|TotalCharges|TotalRefunds|TotalExtraDataCharges|CustomerStatus|ChurnLabel
customer_id|gender|-|senior_citizen|partner|?dependents|country|-|-|-|-|-|tenure_months|-|multiple_lines|?internet_service|-|contract_type|payment_method|monthly_charges|total_charges|-|-|-|churned
0002-ORFBO|Female|37|No|Yes|0|United States|California|Frazier Park|34.8|-118.9|2|9|42.39|No|DSL|16|One Year|Credit Card|65.6|593.3|0|0|Stayed|No
0003-MKNFE|Male|46|No|No|0|United States|California|Glendale|34.1|-118.2|0|9|10.69|Yes|Fiber Optic|10|Month-to-Month|Credit Card|59.9|542.4|38.33|10|Stayed|No
0004-TLHLJ|Male|50|No|No|1|United States|California|Costa Mesa|33.6|-117.9|0|4|33.65|No|Fiber Optic|30|Month-to-Month|Bank Withdrawal|73.9|280.85|0|0|Churned|Yes
0011-IGKFF|Male|78|Yes|Yes|0|United States|California|Martinez|38.0|-122.1|1|13|27.82|No|Fiber Optic|4|Two Year|Bank Withdrawal|98|1237.85|0|0|Churned|Yes
`);
