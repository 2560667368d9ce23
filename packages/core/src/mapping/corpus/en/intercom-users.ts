import { headerSet } from '../../testing/header-set.ts';

/** Intercom user export. */
export default headerSet('intercom-users', 'en', `
Name|Email|User ID|Owner|Lead category|Conversation Rating|Phone|Signed up|First Seen|Last seen|Last contacted|Last heard from|Web sessions|City|Country|Browser language|OS|Unsubscribed from Emails|Tags|Company name|Company plan|Company monthly spend
-|email|customer_id|-|-|-|-|signup_date|-|last_activity_date|-|-|login_frequency|-|country|-|-|-|-|customer_name|plan|monthly_charges
Ann Lee|ann@hooli.com|u_88121|Kim|||+1 650 555 0100|2022-03-12 10:11:00|2022-03-10 08:00:00|2024-05-28 14:02:00|2024-05-01 09:00:00|2024-05-02 09:30:00|412|Palo Alto|United States|en|OS X|false|vip|Hooli|Growth|299
Bob Ray|bob@piedpiper.com|u_88122|Kim||5|+1 408 555 0111|2023-02-15 08:00:00|2023-02-01 08:00:00|2024-04-30 09:12:00|||88|San Jose|United States|en|Windows|false||Pied Piper|Starter|49
Cy Dow|cy@raviga.com|u_88123|Sam|||+44 20 5555 0100|2021-07-20 19:45:00|2021-07-18 10:00:00|2024-06-01 17:55:00|2024-05-15 11:00:00|2024-05-16 10:00:00|967|London|United Kingdom|en-GB|OS X|true||Raviga|Growth|249
Di Fox|di@aviato.com|u_88124|Sam||3|+1 541 555 0100|2023-09-09 15:30:00|2023-09-01 15:30:00|2024-05-03 08:12:00|||21|Bend|United States|en|Linux|false|trial|Aviato|Starter|49
`);
