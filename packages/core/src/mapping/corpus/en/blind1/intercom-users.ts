import { headerSet } from '../../../testing/header-set.ts';

/** Intercom users export. */
export default headerSet('blind1-intercom-users', 'en', `
Name|Email|User ID|First Seen|Signed up|Last seen|Last contacted|Last heard from|Web sessions|Country|Browser|Unsubscribed from emails|Has hard bounced|plan|monthly_spend
customer_name|email|customer_id|?signup_date|signup_date|last_activity_date|-|-|login_frequency|country|-|-|-|plan|monthly_charges
Ana Rossi|ana@northwind.com|69e3fab8c3bfc5e740e61572|2025-12-26 10:35|2025-04-25 12:32|2026-10-12 10:45|2026-08-28 03:20|2026-10-26 20:18|50|Canada|chrome|false|false|team|99
Bo Meyer|bo@beacon.com|7f3b4a715e4e48dd74089a58|2025-01-16 09:01|2024-03-25 20:20|2026-10-01 18:17|2026-10-28 13:58|2026-11-02 16:18|59|United Kingdom|firefox|true|false|free|49
Carla Young|carla@kestrel.com|f9386bd8773c9d51940ea4e0|2025-09-05 06:33|2025-10-08 10:09|2026-11-11 06:04|2026-09-25 14:41|2026-09-06 01:59|185|Canada|chrome|false|false|free|49
Dev Vega|dev@acorn.com|4575622f856469602d1ba9f2|2024-01-12 23:55|2024-11-14 01:56|2026-11-01 13:11|2026-08-26 21:08|2026-09-21 16:51|128|United Kingdom|firefox|false|false|pro|99
Erin Walsh|erin@blue.com|0be23b7ac193fe0407275539|2024-07-13 12:52|2025-03-07 08:39|2026-08-06 20:09|2026-08-04 18:38|2026-08-19 17:35|100|Germany|chrome|false|false|team|49
Femi Berg|femi@tidewater.com|e3b35183ef8333c4774ec50c|2025-06-22 22:39|2024-11-22 14:23|2026-11-11 01:32|2026-08-08 00:44|2026-10-16 19:47|27|Germany|safari|false|false|free|249
Grace Aziz|grace@granite.com|ac1a4b7d0b352ad6074dce11|2024-01-27 16:46|2025-11-03 08:04|2026-09-21 14:35|2026-09-23 02:17|2026-11-14 07:05|19|France|chrome|false|false|team|49
Hugo Chen|hugo@lumen.com|1939b53182e4e349d98729e7|2025-05-20 03:32|2024-10-27 07:42|2026-09-09 01:37|2026-11-15 12:32|2026-10-11 05:28|236|France|safari|false|false|team|0
Ines Lee|ines@orchard.com|7a76cc0b57aaf89691052be1|2025-02-05 13:29|2024-10-28 06:44|2026-10-25 10:04|2026-10-08 18:17|2026-08-22 05:06|267|United Kingdom|firefox|false|false|team|99
Jon Holm|jon@pinecrest.com|4683f84d30d3fc4d83cee9b9|2024-10-01 03:32|2024-10-30 10:53|2026-11-11 03:54|2026-11-16 20:07|2026-10-14 15:54|165|United States|firefox|false|false|team|99
Kim Doyle|kim@redwood.com|594dc72aa7a6d0018f99ddce|2024-10-04 20:14|2024-02-01 14:55|2026-10-08 04:16|2026-10-27 23:26|2026-08-03 00:22|35|France|chrome|true|false|team|49
Lars Patel|lars@summit.com|6dfcea25bab29539ad5966d5|2024-02-16 17:38|2025-05-04 09:52|2026-11-18 16:51|2026-08-21 16:53|2026-10-08 13:57|292|United States|firefox|false|false|team|0
`);
