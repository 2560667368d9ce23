import { headerSet } from '../../testing/header-set.ts';

/** E-commerce customer churn (a public spreadsheet of an online retailer). */
export default headerSet('ecommerce-churn', 'en', `
CustomerID|Churn|Tenure|PreferredLoginDevice|CityTier|WarehouseToHome|PreferredPaymentMode|Gender|HourSpendOnApp|NumberOfDeviceRegistered|PreferedOrderCat|SatisfactionScore|MaritalStatus|NumberOfAddress|Complain|OrderAmountHikeFromlastYear|CouponUsed|OrderCount|DaySinceLastOrder|CashbackAmount
customer_id|churned|tenure_months|-|-|-|payment_method|gender|-|-|-|csat_score|-|-|-|-|-|-|?last_activity_days_ago|-
50001|1|4|Mobile Phone|3|6|Debit Card|Female|3|3|Laptop & Accessory|2|Single|9|1|11|1|1|5|159.93
50002|1|0|Phone|1|8|UPI|Male|3|4|Mobile|3|Single|7|1|15|0|1|0|120.9
50003|0|10|Phone|1|30|Debit Card|Male|2|4|Mobile|3|Single|6|1|14|0|1|3|120.28
50004|0|0|Phone|3|15|Debit Card|Male|2|4|Laptop & Accessory|5|Single|8|0|23|0|1|3|134.07
50005|1|0|Phone|1|12|CC|Male|3|3|Mobile|5|Single|3|0|11|1|1|3|129.6
`);
