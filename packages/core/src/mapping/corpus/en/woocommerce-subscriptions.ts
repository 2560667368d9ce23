import { headerSet } from '../../testing/header-set.ts';

/** WooCommerce subscriptions, CSV exporter. */
export default headerSet('woocommerce-subscriptions', 'en', `
subscription_id|subscription_status|customer_id|customer_username|start_date|trial_end_date|next_payment_date|last_payment_date|end_date|billing_period|billing_interval|order_shipping|order_tax|order_total|order_currency|payment_method|payment_method_title|billing_first_name|billing_last_name|billing_email|billing_phone|billing_country|billing_company|order_items|customer_note
-|-|customer_id|-|signup_date|-|-|-|churn_date|contract_type|-|-|-|-|currency|?payment_method|?payment_method|-|-|email|-|country|customer_name|?plan|-
1001|wc-active|51|ann|2022-03-12 10:11:00|0|2024-06-12 10:11:00|2024-05-12 10:11:00||month|1|0.00|2.50|32.50|USD|stripe|Credit Card|Ann|Lee|ann@hooli.com|555-0100|US|Hooli|Growth x 1|
1002|wc-cancelled|52|bob|2023-02-15 08:00:00|0|0|2024-04-15 08:00:00|2024-05-01 08:00:00|month|1|0.00|0.80|10.80|USD|paypal|PayPal|Bob|Ray|bob@piedpiper.com|555-0111|US|Pied Piper|Starter x 1|
1003|wc-active|53|cy|2021-07-20 19:45:00|0|2024-07-20 19:45:00|2023-07-20 19:45:00||year|1|0.00|20.00|270.00|USD|stripe|Credit Card|Cy|Dow|cy@raviga.com|555-0122|GB|Raviga|Growth x 1|vip
1004|wc-active|54|di|2023-09-09 15:30:00|0|2024-06-09 15:30:00|2024-05-09 15:30:00||month|1|0.00|0.80|10.80|USD|stripe|Credit Card|Di|Fox|di@aviato.com|555-0133|US|Aviato|Starter x 1|
`);
