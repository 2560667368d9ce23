import { headerSet } from '../../testing/header-set.ts';

/** Chargebee subscriptions export (subscriptions.csv). */
export default headerSet('chargebee-subscriptions', 'en', `
subscriptions.id|subscriptions.customer_id|customers.email|customers.company|subscriptions.plan_id|subscriptions.plan_quantity|subscriptions.status|subscriptions.billing_period|subscriptions.billing_period_unit|subscriptions.mrr|subscriptions.currency_code|subscriptions.created_at|subscriptions.started_at|subscriptions.cancelled_at|subscriptions.current_term_end|subscriptions.due_invoices_count|subscriptions.total_dues|subscriptions.auto_collection
-|customer_id|email|customer_name|plan|seats_purchased|-|-|contract_type|monthly_charges|currency|-|signup_date|churn_date|-|-|-|-
AzZlGJSx1|AzZlGJSc1|ann@hooli.com|Hooli|growth-usd|10|active|1|month|299.00|USD|12-Mar-2022 10:11|12-Mar-2022 10:11||12-Jun-2024 10:11|0|0.00|on
AzZlGJSx2|AzZlGJSc2|bob@piedpiper.com|Pied Piper|starter-usd|2|cancelled|1|month|49.00|USD|01-Feb-2023 08:00|15-Feb-2023 08:00|01-May-2024 08:00|15-May-2024 08:00|0|0.00|on
AzZlGJSx3|AzZlGJSc3|cy@raviga.com|Raviga|growth-usd|25|active|1|year|249.00|USD|20-Jul-2021 19:45|20-Jul-2021 19:45||20-Jul-2024 19:45|1|249.00|off
AzZlGJSx4|AzZlGJSc4|di@aviato.com|Aviato|starter-usd|1|non_renewing|1|month|49.00|USD|09-Sep-2023 15:30|09-Sep-2023 15:30||09-Jun-2024 15:30|0|0.00|on
`);
