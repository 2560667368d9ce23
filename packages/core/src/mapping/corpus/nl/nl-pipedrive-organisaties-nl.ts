import { headerSet } from '../../testing/header-set.ts';

/** Pipedrive organisation export, Dutch prefixed labels. */
export default headerSet('nl-pipedrive-organisaties-nl', 'nl', `
Organisatie - ID|Organisatie - Naam|Organisatie - Eigenaar|Organisatie - Label|Organisatie - Adres|Organisatie - Land van adres|Organisatie - Aangemaakt op|Organisatie - Personen|Organisatie - Open deals|Organisatie - Gewonnen deals|Organisatie - Datum laatste activiteit|Organisatie - Datum volgende activiteit|Organisatie - Branche|Organisatie - Aantal werknemers|Organisatie - Pakket|Organisatie - Contractduur|Organisatie - Klant vanaf|Organisatie - MRR (€)|Organisatie - Betaalde gebruikers|Organisatie - NPS laatste meting|Organisatie - Opgezegd per
customer_id|customer_name|-|-|-|country|?signup_date|-|-|-|?last_activity_date|-|industry|company_size|plan|contract_type|?signup_date|monthly_charges|seats_purchased|nps_score|churn_date
112|Bouwbedrijf Ter Horst|Bram|Klant|Industrieweg 5, Rijssen|Nederland|2019-04-02 09:11:20|4|1|3|2025-11-18|2025-12-02|Bouw|85|Groei|1 jaar|2019-06-01|415|25|9|
148|Dierenkliniek Veluwe|Bram|Klant|Apeldoornseweg 14, Epe|Nederland|2020-10-15 14:02:51|2|0|1|2025-09-09||Zorg (dieren)|17|Start|maandelijks opzegbaar|2020-12-01|59|4|7|
203|Logistiek Centrum Venlo|Sanne|Klant|Columbusweg 30, Venlo|Nederland|2018-06-28 10:45:03|9|2|6|2025-11-20|2025-11-27|Logistiek|240|Groei|3 jaar|2018-09-01|1.260|90|8|
277|Muziekschool Allegro|Sanne|Oud-klant|Kerkstraat 2, Weesp|Nederland|2021-01-20 16:33:19|1|0|1|2025-03-04||Onderwijs|12|Start|maandelijks opzegbaar|2021-02-01|59|3|3|2025-04-01
341|Installatiegroep Delta|Bram|Klant|Nijverheidsweg 77, Goes|Nederland|2022-08-31 08:50:44|5|0|2|2025-10-30||Installatietechniek|160|Totaal|1 jaar|2022-10-01|890|60|6|
`);
