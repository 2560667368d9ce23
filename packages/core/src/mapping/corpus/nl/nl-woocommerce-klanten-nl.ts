import { headerSet } from '../../testing/header-set.ts';

/** WooCommerce Analytics customers report (column set from its documentation), Dutch rendering by the author. */
export default headerSet('nl-woocommerce-klanten-nl', 'nl', `
Naam|Gebruikersnaam|Laatst actief|Aanmeldingsdatum|E-mail|Bestellingen|Totale uitgaven|GBW|Land / regio|Plaats|Regio|Postcode
customer_name|?customer_id|last_activity_date|signup_date|email|-|total_charges|-|country|-|-|-
Saskia Bos|saskiab|2025-11-20 19:44|2021-02-03 20:11|saskia.bos@gmail.com|14|612,40|43,74|NL|Utrecht|UT|3511 LX
Jeroen Dijkstra|jdijkstra|2025-06-02 08:12|2019-12-14 11:50|jeroen@dijkstra.nu|3|98,75|32,92|NL|Sneek|FR|8601 VR
Fatima Amrani|fatima.a|2025-11-15 21:30|2023-08-22 09:37|f.amrani@hotmail.com|7|301,20|43,03|NL|Rotterdam|ZH|3072 AB
Wim Claes|wimclaes|2024-12-27 10:05|2020-05-01 15:02|wim.claes@telenet.be|1|24,95|24,95|BE|Mechelen||2800
Lies Peeters|liespeeters|2025-11-21 07:58|2022-01-19 18:40|lies.peeters@skynet.be|22|1.544,10|70,19|BE|Hasselt||3500
Tom Hendriks|tomh84|2025-10-09 13:21|2024-03-11 12:16|tomhendriks@live.nl|5|187,00|37,40|NL|Breda|NB|4811 CD
`);
