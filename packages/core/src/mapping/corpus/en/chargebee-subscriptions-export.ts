import { headerSet } from '../../testing/header-set.ts';

/** Chargebee "Export subscriptions with customer info" CSV, dotted prefixes. */
export default headerSet('chargebee-subscriptions-export', 'en', `
subscriptions.id|customers.id|customers.first_name|customers.company|customers.email|subscriptions.plan_id|subscriptions.plan_quantity|subscriptions.plan_unit_price|subscriptions.mrr|subscriptions.billing_period|subscriptions.billing_period_unit|subscriptions.currency_code|subscriptions.status|subscriptions.started_at|subscriptions.current_term_end|subscriptions.cancelled_at|subscriptions.cancel_reason|subscriptions.due_invoices_count|subscriptions.total_dues|customers.auto_collection|customers.billing_country|customers.card_status
-|customer_id|-|customer_name|email|plan|?seats_purchased|-|monthly_charges|-|contract_type|currency|-|signup_date|-|churn_date|-|-|-|-|country|-
AzZlwJSx4QmK31kB|16BPv9SGwP1Lr2Qe|Helen|Corvid Systems|helen.adair@corvidsystems.com|team-monthly-usd|12|19.00|228.00|1|month|USD|active|14-Mar-2022 10:21|14-Dec-2023 10:21|||0|0.00|on|US|valid
AzyWB3SyAbTY72pC|AzqYfPSyAbS8J2oN|Raj|Mistral Freight|raj@mistralfreight.co.uk|business-yearly-gbp|40|348.00|1160.00|1|year|GBP|active|02-Jun-2021 08:00|02-Jun-2024 08:00|||0|0.00|off|GB|no_card
16CHT7SyCbRv11Qf|16CHT7SyCbRtA1Qa|Dana|Looplight|dana@looplight.app|solo-monthly-usd|1|12.00|0.00|1|month|USD|cancelled|19-Jan-2023 16:44|19-Aug-2023 16:44|11-Aug-2023 09:03|not_paid|2|24.00|on|US|expired
Azz5eLSyE0kPq3gD|Azz5eLSyE0kMO3gA|Tomasz|Baltic Mills|t.wrona@balticmills.eu|team-monthly-eur|25|17.00|425.00|3|month|EUR|non_renewing|30-Sep-2022 12:12|30-Dec-2023 12:12|||0|0.00|on|PL|valid
16A4dGSyG9uWz8Rh|16A4dGSyG9uVt8Rd|Imani|Acacia Clinics|imani@acaciaclinics.org|business-monthly-usd|8|32.00|256.00|1|month|USD|in_trial|05-Nov-2023 07:30|19-Nov-2023 07:30|||0|0.00|on|KE|valid
`);
