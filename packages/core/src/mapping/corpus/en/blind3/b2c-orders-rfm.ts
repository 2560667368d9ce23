import { headerSet } from '../../../testing/header-set.ts';

/** B2c orders rfm. */
export default headerSet('blind3-b2c-orders-rfm', 'en', `
Customer_ID|Customer_Name|country|Total_Orders|Total_Spent|Avg_Order_Value|Customer_Tenure_Days|First_Order_Date|Last_Order_Date|Customer_Tier|Return_Rate|Preferred_Category
customer_id|customer_name|country|-|total_charges|-|tenure_months|signup_date|last_activity_date|?plan|-|-
12346|Ana Rossi|United States|23|2972.16|174.95|87|2023-11-27|2026-06-12|VIP|0.30|Home
12353|Bo Meyer|France|17|464.72|40.45|515|2023-07-02|2026-04-21|Standard|0.35|Toys
12360|Carla Young|Canada|15|5327.18|112.28|1055|2022-03-20|2026-06-06|Premium|0.39|Home
12367|Dev Vega|United States|18|6506.05|147.58|1302|2022-03-20|2026-09-09|Premium|0.34|Toys
12374|Erin Walsh|France|12|8871.27|137.54|1486|2021-11-17|2026-06-24|VIP|0.12|Toys
12381|Femi Berg|Germany|54|8830.36|84.19|751|2022-10-29|2026-10-07|Premium|0.45|Toys
12388|Grace Aziz|France|8|5149.82|46.98|225|2022-10-18|2026-06-30|Standard|0.21|Home
12395|Hugo Chen|United States|18|5716.28|60.29|1047|2023-08-01|2026-08-20|Premium|0.43|Toys
12402|Ines Lee|France|47|7170.05|54.10|93|2022-09-22|2026-05-25|Premium|0.30|Toys
12409|Jon Holm|United States|36|3760.39|96.90|222|2022-03-12|2026-02-10|Premium|0.16|Toys
12416|Kim Doyle|Germany|33|5385.02|68.41|610|2024-11-03|2026-03-26|Premium|0.21|Home
12423|Lars Patel|France|20|753.60|87.00|419|2023-01-18|2026-02-13|Premium|0.34|Home
`);
