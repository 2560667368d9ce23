import { headerSet } from '../../testing/header-set.ts';

/** Mixpanel user profiles export. */
export default headerSet('mixpanel-users', 'en', `
$distinct_id|$name|$email|$last_seen|$city|$country_code|$timezone|$browser|$os|plan|signup_date|total_logins|seats
customer_id|customer_name|email|last_activity_date|-|country|-|-|-|plan|signup_date|?login_frequency|seats_purchased
13793-aa|Ann Lee|ann@hooli.com|2024-05-28T14:02:00|Palo Alto|US|America/Los_Angeles|Chrome|Mac OS X|growth|2022-03-12|412|10
13793-ab|Bob Ray|bob@piedpiper.com|2024-04-30T09:12:00|San Jose|US|America/Los_Angeles|Edge|Windows|starter|2023-02-15|88|2
13793-ac|Cy Dow|cy@raviga.com|2024-06-01T17:55:00|London|GB|Europe/London|Safari|Mac OS X|growth|2021-07-20|967|25
13793-ad|Di Fox|di@aviato.com|2024-05-03T08:12:00|Bend|US|America/Los_Angeles|Firefox|Linux|starter|2023-09-09|21|1
`);
