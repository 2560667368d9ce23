import { headerSet } from '../../../testing/header-set.ts';

/** Mixpanel people export. */
export default headerSet('blind1-mixpanel-people', 'en', `
$distinct_id|$name|$email|$created|$last_seen|$city|$country_code|$os|Plan|Role|# Sessions (30d)|Reports created|Lifetime Value|Seats|Integrations Connected
customer_id|customer_name|email|signup_date|last_activity_date|-|country|-|plan|-|login_frequency|-|?total_charges|seats_purchased|has_integration
4cece678-8749-c173-6ebe-bf0bc65bfc54|Ana Rossi|ana@northwind.com|2025-10-22T07:34:05|2026-09-05T20:07:28|Oslo|FR|Mac OS X|Free|admin|22|36|3249.78|4|2
8b3f9c6a-d098-4459-3ded-d634d54a7dc8|Bo Meyer|bo@beacon.com|2024-08-19T07:52:05|2026-08-20T08:54:40|Paris|AU|Mac OS X|Free|member|37|34|772.50|21|4
f306e13d-6975-bb3f-2594-831167628828|Carla Young|carla@kestrel.com|2026-01-30T04:32:39|2026-09-05T09:59:59|Oslo|US|Windows|Plus|admin|23|15|3153.96|24|3
3703a3ef-076b-1acd-c79d-2edf85dd616e|Dev Vega|dev@acorn.com|2026-06-11T22:56:20|2026-09-17T14:17:55|Paris|US|Windows|Plus|admin|0|16|2508.16|21|1
6f49d64c-090c-ea7a-2412-9199532290b5|Erin Walsh|erin@blue.com|2025-09-05T12:58:39|2026-11-06T08:20:37|Oslo|US|Mac OS X|Business|member|19|31|3868.97|13|0
d7c6afcc-831e-864e-c8b4-5d48730d21e9|Femi Berg|femi@tidewater.com|2026-06-29T12:24:07|2026-10-25T09:48:27|Paris|US|Mac OS X|Plus|member|32|1|3242.45|12|1
f2004722-6249-de87-a13d-9133d268f95d|Grace Aziz|grace@granite.com|2024-02-03T05:25:33|2026-09-24T16:31:36|Oslo|FR|Windows|Plus|member|40|32|342.22|26|4
fa7b3a99-b7d8-7de8-6440-285b86ce5393|Hugo Chen|hugo@lumen.com|2024-10-13T12:33:05|2026-11-01T08:38:39|Oslo|US|Mac OS X|Plus|member|43|27|782.77|22|5
9ccc6c4a-e127-25b8-efa9-b555246fa344|Ines Lee|ines@orchard.com|2026-05-05T18:56:14|2026-09-13T10:16:13|Oslo|DE|Windows|Free|member|13|25|3675.88|14|1
ce0ec037-c870-3ed2-7e96-1b130f4c4e8b|Jon Holm|jon@pinecrest.com|2025-09-12T01:58:34|2026-09-01T05:06:33|Paris|US|Windows|Business|member|59|12|3249.84|19|5
a1b31a88-8dee-eea3-5374-646fa6aef151|Kim Doyle|kim@redwood.com|2024-09-28T01:21:24|2026-10-26T14:36:56|Paris|US|Windows|Free|admin|56|30|2973.04|17|0
d741d7a9-fdc1-0a1d-67a0-031dffb3ca0c|Lars Patel|lars@summit.com|2025-02-10T11:11:09|2026-10-19T11:47:05|Paris|CA|Windows|Free|member|6|25|2634.38|16|5
`);
