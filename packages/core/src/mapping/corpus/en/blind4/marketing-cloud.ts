import { headerSet } from '../../../testing/header-set.ts';

/** Marketing cloud. */
export default headerSet('blind4-marketing-cloud', 'en', `
ContactKey|EmailAddress|SubscriberStatus|DateJoined|DateUnsubscribed|LastOpenDate|LastClickDate|EmailsSent90d|LoyaltyTier|LoyaltyPoints|LTV_USD|PreferredStore|CountryCode
customer_id|email|-|signup_date|churn_date|?last_activity_date|?last_activity_date|-|?plan|-|total_charges|-|country
176d56ae05c49e757d|ana@northwind.com|Unsubscribed|09/02/2025 11:31 AM|02/19/2026 05:43 PM|06/03/2026|09/21/2026|29|Gold|3288|1250.54|Austin|AU
68c77ec424ccec4e6c|bo@beacon.com|Unsubscribed|10/22/2023 06:47 PM||05/26/2026|10/08/2026|40|Gold|2116|944.83|Reno|CA
36fb2d53d5acacc4e3|carla@kestrel.com|Active|06/16/2022 09:37 PM||10/11/2026|10/03/2026|27|Gold|4127|1335.10|Austin|CA
872520e195c4baa4ab|dev@acorn.com|Active|03/19/2024 04:47 AM||07/06/2026|09/18/2026|26|Silver|2093|1114.97|Reno|FR
da80a53159a21d2a35|erin@blue.com|Unsubscribed|04/01/2021 05:10 AM|04/06/2026 04:01 AM|07/19/2026|08/14/2026|21|Silver|320|2221.11|Reno|GB
84394b7c674e481f5f|femi@tidewater.com|Unsubscribed|12/14/2025 11:04 PM|08/02/2026 07:42 PM|10/01/2026|09/30/2026|7|Silver|5380|1642.62|Reno|DE
5c78ec455fd955ea72|grace@granite.com|Unsubscribed|01/06/2021 02:24 PM||05/31/2026|05/01/2026|29|Silver|3971|81.32|Reno|GB
11f2ad73142849cdad|hugo@lumen.com|Active|06/11/2025 09:54 AM||10/12/2026|10/09/2026|27|Gold|5984|2676.34|Austin|CA
8ae6a4d4def8130b19|ines@orchard.com|Active|01/19/2022 11:21 AM|08/18/2026 09:44 PM|08/02/2026|07/31/2026|37|Gold|5938|796.62|Austin|GB
208de2190090039ab4|jon@pinecrest.com|Unsubscribed|06/08/2021 10:42 PM||07/24/2026|10/28/2026|8|Silver|5098|111.22|Austin|GB
4c6ea1a17916fabb51|kim@redwood.com|Active|12/25/2025 07:15 AM||09/11/2026|09/01/2026|14|Gold|6724|2461.60|Reno|CA
89c289b34c255996ab|lars@summit.com|Unsubscribed|11/17/2025 01:54 PM||10/09/2026|07/17/2026|25|Silver|5509|1741.10|Reno|US
`);
