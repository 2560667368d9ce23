import { headerSet } from '../../../testing/header-set.ts';

/** Restaurant loyalty. */
export default headerSet('blind5-restaurant-loyalty', 'en', `
customer_id|customer_name|gender|age|city|signup_date|customer_segment|preferred_channel|loyalty_points|is_churned|last_order_date
customer_id|customer_name|gender|-|-|signup_date|-|-|-|churned|last_activity_date
100001|Ana Rossi|M|27|Pune|2025-01-12|VIP|Dine-in|301|1|2026-02-14
100002|Bo Meyer|F|66|Pune|2022-08-25|Regular|Dine-in|763|0|2026-11-14
100003|Carla Young|F|52|Mumbai|2023-06-04|VIP|Dine-in|333|0|2026-10-01
100004|Dev Vega|M|27|Mumbai|2024-05-09|Regular|App|441|0|2026-08-19
100005|Erin Walsh|M|53|Mumbai|2023-06-25|VIP|Dine-in|826|0|2026-03-09
100006|Femi Berg|M|28|Mumbai|2022-09-16|VIP|App|729|0|2026-02-20
100007|Grace Aziz|F|24|Mumbai|2024-01-24|New|App|314|0|2026-05-16
100008|Hugo Chen|F|45|Mumbai|2024-06-08|New|Dine-in|327|0|2026-03-07
100009|Ines Lee|F|40|Pune|2022-01-08|New|Dine-in|360|1|2026-11-05
100010|Jon Holm|F|47|Mumbai|2024-10-12|New|Dine-in|315|0|2026-01-26
100011|Kim Doyle|M|24|Pune|2022-10-24|New|App|114|0|2026-06-30
100012|Lars Patel|M|62|Pune|2023-03-01|New|Dine-in|5|0|2026-04-19
`);
