import { headerSet } from '../../testing/header-set.ts';

/** A users table as an event pipeline leaves it in the warehouse. */
export default headerSet('segment-warehouse', 'en', `
user_id|anonymous_id|traits_email|traits_name|traits_company_name|traits_plan|traits_created_at|context_ip|context_locale|traits_company_employee_count|traits_industry|traits_total_billed|traits_logins|received_at|uuid_ts|last_seen_at
customer_id|-|email|?customer_name|customer_name|plan|signup_date|-|-|company_size|industry|total_charges|login_frequency|-|-|last_activity_date
u1|aa-1|ann@hooli.com|Ann Lee|Hooli|growth|2022-03-12T10:11:00Z|10.0.0.1|en-US|500|Software|8073.00|412|2024-06-01T02:00:00Z|2024-06-01T02:00:01Z|2024-05-28T14:02:00Z
u2|aa-2|bob@piedpiper.com|Bob Ray|Pied Piper|starter|2023-02-15T08:00:00Z|10.0.0.2|en-US|25|Software|735.00|88|2024-06-01T02:00:00Z|2024-06-01T02:00:01Z|2024-04-30T09:12:00Z
u3|aa-3|cy@raviga.com|Cy Dow|Raviga|growth|2021-07-20T19:45:00Z|10.0.0.3|en-GB|60|Finance|8466.00|967|2024-06-01T02:00:00Z|2024-06-01T02:00:01Z|2024-06-01T17:55:00Z
u4|aa-4|di@aviato.com|Di Fox|Aviato|starter|2023-09-09T15:30:00Z|10.0.0.4|en-US|8|Aviation|392.00|21|2024-06-01T02:00:00Z|2024-06-01T02:00:01Z|2024-05-03T08:12:00Z
`);
