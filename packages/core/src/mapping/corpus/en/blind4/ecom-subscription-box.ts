import { headerSet } from '../../../testing/header-set.ts';

/** Ecom subscription box. */
export default headerSet('blind4-ecom-subscription-box', 'en', `
subscriber_id|box_type|prepaid_term|boxes_received|price_per_box|monthly_value|lifetime_spend|skips|skips_last_6m|cs_contacts_12m|last_site_visit|gift_recipient|referral_source|start_dt|cancel_dt|active_yn
customer_id|?plan|contract_type|-|-|monthly_charges|total_charges|-|-|?support_tickets|last_activity_date|-|-|signup_date|churn_date|-
SB00001|Deluxe|3-Month|12|39.10|57.27|1804.18|1|1|3|2026-08-11|0|instagram|2024-02-07||Y
SB00003|Deluxe|12-Month|25|54.66|29.48|727.61|3|2|5|2026-11-12|1|podcast|2025-08-03||N
SB00005|Mini|Month-to-Month|40|27.51|37.29|1849.05|2|0|1|2026-09-05|0|podcast|2024-06-16||N
SB00007|Classic|Month-to-Month|18|44.14|45.68|411.94|3|3|0|2026-10-14|0|instagram|2023-06-15|2026-04-27|Y
SB00009|Deluxe|Month-to-Month|6|27.78|45.01|1335.39|4|0|4|2026-10-21|1|podcast|2023-07-04||N
SB00011|Deluxe|Month-to-Month|8|45.78|40.97|693.85|4|3|1|2026-08-12|1|podcast|2024-02-16|2026-01-24|Y
SB00013|Deluxe|3-Month|33|28.03|39.95|580.40|3|1|4|2026-10-03|0|instagram|2025-06-06|2026-03-15|Y
SB00015|Classic|Month-to-Month|39|53.90|54.27|1628.62|2|2|1|2026-10-06|0|podcast|2025-02-22||N
SB00017|Deluxe|Month-to-Month|11|46.09|39.23|88.71|3|3|2|2026-08-19|0|podcast|2025-09-01|2026-04-16|N
SB00019|Deluxe|12-Month|14|52.62|56.16|1703.04|3|0|2|2026-10-14|1|podcast|2023-09-08||N
SB00021|Classic|3-Month|3|27.88|42.56|67.84|0|2|2|2026-11-16|0|instagram|2024-12-06||Y
SB00023|Mini|Month-to-Month|26|37.17|29.16|814.82|3|0|4|2026-08-06|0|podcast|2025-04-19||Y
`);
