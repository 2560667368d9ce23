import { headerSet } from '../../../testing/header-set.ts';

/** Powerbi snake long. */
export default headerSet('blind2-powerbi-snake-long', 'en', `
customer_account_identifier|customer_account_display_name|customer_primary_contact_email_address|customer_account_creation_timestamp_utc|subscription_plan_display_name|subscription_billing_frequency|subscription_monthly_recurring_revenue_usd|subscription_total_licensed_seats|subscription_total_assigned_seats|product_last_login_timestamp_utc|product_feature_adoption_percentage|product_average_session_duration_seconds|support_total_tickets_created|support_average_first_response_minutes|survey_latest_nps_score|billing_failed_payment_count|customer_lifetime_revenue_usd|customer_churned_flag
customer_id|customer_name|email|signup_date|plan|contract_type|monthly_charges|seats_purchased|seats_used|last_activity_date|feature_usage_score|-|support_tickets|-|nps_score|-|total_charges|churned
b112ef1d-052a-9777-22b5-f9d0a0bce515|Northwind Labs|ana@northwind.com|2024-12-17T10:37:42Z|Advanced|annually|861.91|55|52|2026-09-08T20:40:52Z|43|520|8|281|2|0|7896.45|FALSE
06f4d6e1-2fd0-0608-c2e2-2ddcdfec5e4d|Beacon Health|bo@beacon.com|2024-03-14T23:30:41Z|Essential|annually|729.48|52|6|2026-09-25T10:05:25Z|35|812|14|317|0|0|16267.77|FALSE
580e9fa6-16c6-425d-07f7-63421bcc519a|Kestrel Systems|carla@kestrel.com|2025-01-09T08:02:00Z|Essential|annually|125.34|90|3|2026-08-07T11:19:27Z|52|820|0|513|5|1|4481.70|FALSE
68c20e75-c8ee-a7d5-af9a-80247b87b55e|Acorn Media|dev@acorn.com|2024-03-02T07:21:55Z|Advanced|annually|197.49|21|14|2026-10-16T20:08:21Z|74|452|12|118|9|2|14989.79|TRUE
01bbaccb-b211-1611-9aba-f67db7061c8e|Blue Finch|erin@blue.com|2023-06-10T12:56:10Z|Essential|monthly|533.02|82|69|2026-11-05T08:41:56Z|100|650|1|551|0|3|14284.74|TRUE
8e6c7471-62c6-f6b0-7e63-e01d9ae855eb|Tidewater Inc|femi@tidewater.com|2024-11-02T13:15:15Z|Advanced|annually|392.77|62|32|2026-09-20T02:39:52Z|99|308|3|238|7|2|13310.70|FALSE
94a0009b-5f7c-d86f-aa72-e3c82cd50236|Granite Payroll|grace@granite.com|2025-08-02T13:17:31Z|Essential|annually|35.93|68|22|2026-08-19T03:17:10Z|24|173|0|363|9|0|13602.75|TRUE
4294d90f-a693-5d9e-87d0-ae443f7d9764|Lumen Studio|hugo@lumen.com|2022-02-24T22:26:00Z|Essential|annually|336.12|52|40|2026-09-14T12:40:08Z|5|632|15|450|7|1|17068.16|FALSE
622f25ea-0d05-86fc-1508-7feacf8031bf|Orchard Foods|ines@orchard.com|2022-05-17T04:55:06Z|Essential|monthly|509.19|56|35|2026-10-12T21:28:51Z|43|165|13|7|8|0|4736.91|TRUE
04e2969a-4268-2415-03a9-b688202136ac|Pinecrest LLC|jon@pinecrest.com|2024-07-14T02:01:13Z|Advanced|annually|556.87|78|47|2026-10-27T03:05:30Z|89|770|4|575|4|3|27843.01|FALSE
4e4669e0-47e1-7d8b-bb5d-c6f3b5764037|Redwood Robotics|kim@redwood.com|2024-07-14T04:27:54Z|Advanced|monthly|267.61|87|41|2026-09-22T10:23:07Z|56|432|19|267|7|0|24193.57|FALSE
b43ea976-bcd5-d455-a09d-d3cc296f8b04|Summit Legal|lars@summit.com|2022-12-31T06:55:38Z|Essential|annually|636.33|52|39|2026-09-29T02:36:12Z|2|351|17|201|8|0|15460.80|FALSE
`);
