import { headerSet } from '../../testing/header-set.ts';

/** HubSpot, companies view, export of all properties on record. */
export default headerSet('hubspot-companies', 'en', `
Record ID|Company name|Company Domain Name|Industry|Number of Employees|Annual Revenue|Country/Region|City|Company owner|Create Date|Became a customer date|Lifecycle Stage|Last Activity Date|Number of Associated Deals|Number of times contacted|Total Revenue|Phone Number|Postal Code|Is Public|Time Zone|Original Traffic Source|Recent Deal Amount
customer_id|customer_name|-|industry|company_size|-|country|-|-|-|signup_date|-|last_activity_date|-|-|total_charges|-|-|-|-|-|-
6604021|Hooli|hooli.com|COMPUTER_SOFTWARE|500|85000000|United States|Palo Alto|Kim Roe|2022-01-04 10:15|2022-03-12 09:00|Customer|2024-05-28 14:02|3|41|35880|+1 650 555 0100|94301|true|America/Los_Angeles|Organic Search|11960
6604022|Pied Piper|piedpiper.com|INTERNET|25|1200000|United States|San Jose|Kim Roe|2022-11-20 16:45|2023-02-15 11:30|Customer|2024-04-30 09:12|1|12|735|+1 408 555 0111|95110|false|America/Los_Angeles|Paid Search|588
6604023|Raviga|raviga.com|VENTURE_CAPITAL|60||United Kingdom|London|Sam Poe|2021-05-02 08:00|2021-07-20 10:00|Customer|2024-06-01 17:55|2|67|8964|+44 20 5555 0100|EC1A|false|Europe/London|Referrals|2988
6604024|Aviato|aviato.com|AVIATION|8|300000|United States|Bend|Sam Poe|2023-08-11 12:00|2023-09-09 15:30|Customer||1|4|441|+1 541 555 0100|97701|false|America/Los_Angeles|Direct Traffic|588
`);
