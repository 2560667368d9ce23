import { headerSet } from '../../testing/header-set.ts';

/** Relations of a Dutch accounting program with subscriptions. */
export default headerSet('nl-exact-abonnementen', 'nl', `
Relatiecode|Relatienaam|KvK-nummer|Btw-nummer|Plaats|Land|E-mailadres|Ingangsdatum|Abonnement|Facturatiefrequentie|Maandbedrag excl. btw|Totaal gefactureerd|Openstaand saldo|Betaalwijze|Betalingstermijn|Opzegtermijn|Accountmanager|Opgezegd per
customer_id|customer_name|-|-|-|country|email|signup_date|plan|contract_type|monthly_charges|total_charges|-|payment_method|-|-|-|churn_date
20031|Bakkerij de Vries|41047319|NL889085490B01|Utrecht|Nederland|info@bakkerijdevrie.nl|10-07-2024|Plus|Maandelijks|€ 449,50|€ 12.586,00|€ 0,00|Automatische incasso|30 dagen|1 maand|Marieke|
20032|Van Dijk Transport BV|35285784|NL618408615B01|Zwolle|Nederland|info@vandijktranspo.nl|14-05-2023|Compleet|Maandelijks|€ 890,90|€ 37.417,80|€ 890,90|iDEAL|30 dagen|3 maanden|Marieke|
20033|Jansen Accountants|67394973|NL831329325B01|Utrecht|Nederland|info@jansenaccounta.nl|14-04-2021|Plus|Maandelijks|€ 299,00|€ 20.033,00|€ 299,00|Automatische incasso|14 dagen|3 maanden|Joost|
20034|Hotel Zeezicht|52832512|NL754442284B01|Utrecht|Nederland|info@hotelzeezicht.nl|16-04-2023|Compleet|Jaarlijks|€ 79,00|€ 3.397,00|€ 79,00|Automatische incasso|30 dagen|1 maand|Joost|
20035|Kwekerij Groenland|32990285|NL886491709B01|Zwolle|Nederland|info@kwekerijgroenl.nl|19-05-2025|Plus|Jaarlijks|€ 99,00|€ 1.782,00|€ 0,00|iDEAL|30 dagen|3 maanden|Joost|
20036|Bouwbedrijf Smit BV|37759737|NL345741112B01|Utrecht|België|info@bouwbedrijfsmi.nl|17-11-2021|Plus|Per kwartaal|€ 79,00|€ 4.740,00|€ 0,00|Automatische incasso|14 dagen|1 maand|Joost|
20037|Tandartspraktijk Mulder|76119427|NL872388025B01|Breda|Nederland|info@tandartsprakti.nl|20-12-2025|Basis|Jaarlijks|€ 149,00|€ 1.639,00|€ 0,00|Overboeking|14 dagen|3 maanden|Joost|
20038|De Boer Installatie|40835214|NL395233816B01|Zwolle|Nederland|info@deboerinstalla.nl|11-03-2022|Plus|Jaarlijks|€ 199,00|€ 11.144,00|€ 199,00|iDEAL|30 dagen|1 maand|Marieke|
20039|Fietsenwinkel Peters|59949635|NL362486410B01|Zwolle|België|info@fietsenwinkelp.nl|08-08-2021|Basis|Maandelijks|€ 49,90|€ 3.143,70|€ 0,00|iDEAL|30 dagen|1 maand|Joost|12-09-2026
20040|Visser & Zn|58516942|NL183931298B01|Breda|België|info@visserzn.nl|10-05-2025|Basis|Maandelijks|€ 29,00|€ 522,00|€ 29,00|Overboeking|30 dagen|1 maand|Marieke|
20041|NovaSoft BV|85857736|NL860489219B01|Breda|België|info@novasoftbv.nl|09-05-2021|Compleet|Maandelijks|€ 29,00|€ 1.914,00|€ 29,00|Overboeking|30 dagen|3 maanden|Joost|23-09-2026
20042|Sportschool Atlas|84049251|NL381094673B01|Utrecht|België|info@sportschoolatl.nl|07-09-2025|Compleet|Per kwartaal|€ 890,50|€ 12.467,00|€ 890,50|Overboeking|14 dagen|1 maand|Marieke|
`);
