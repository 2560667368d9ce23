import { headerSet } from '../../testing/header-set.ts';

/** Shops of a Dutch shop program. */
export default headerSet('nl-webshop-software', 'nl', `
Winkel-ID|Winkelnaam|E-mail eigenaar|Aangemaakt op|Abonnementstype|Facturering|Abonnementsprijs p/m|Omzet winkel (jaar)|Bestellingen|API-verzoeken per maand|Koppelingen|Dagen sinds laatste login|Ingelogd (30 dgn)|Tevredenheidsscore|Uit proefperiode|Gestopt op
customer_id|customer_name|email|?signup_date|plan|contract_type|monthly_charges|-|-|api_calls_per_month|has_integration|last_activity_days_ago|login_frequency|csat_score|trial_converted|churn_date
W801|Bakkerij de Vries|info@bakkerijdevrie.nl|21-01-2026|Pro|maandelijks|1299,50|367.000,00|8469|29041|5|33|60|10|Nee|25-02-2026
W808|Van Dijk Transport BV|info@vandijktranspo.nl|13-11-2021|Start|maandelijks|29,90|231.000,00|1104|21734|2|3|40|7|Nee|
W815|Jansen Accountants|info@jansenaccounta.nl|13-02-2024|Groei|maandelijks|299,90|334.000,00|7099|46928|3|96|47|4|Ja|
W822|Hotel Zeezicht|info@hotelzeezicht.nl|05-09-2024|Pro|jaarlijks|79,00|164.000,00|4974|57952|1|4|3|10|Nee|02-04-2026
W829|Kwekerij Groenland|info@kwekerijgroenl.nl|24-05-2021|Groei|maandelijks|299,50|787.000,00|7964|12947|0|21|8|1|Ja|
W836|Bouwbedrijf Smit BV|info@bouwbedrijfsmi.nl|10-01-2022|Pro|jaarlijks|79,00|249.000,00|2926|52791|0|4|15|7|Ja|
W843|Tandartspraktijk Mulder|info@tandartsprakti.nl|14-08-2026|Pro|maandelijks|299,00|411.000,00|8541|13896|2|21|60|10|Nee|
W850|De Boer Installatie|info@deboerinstalla.nl|12-10-2024|Groei|maandelijks|1299,90|151.000,00|346|4222|3|0|1|10|Ja|18-02-2026
W857|Fietsenwinkel Peters|info@fietsenwinkelp.nl|23-04-2024|Groei|maandelijks|29,00|711.000,00|1633|22618|4|1|57|6|Nee|
W864|Visser & Zn|info@visserzn.nl|24-02-2026|Pro|maandelijks|449,00|300.000,00|8714|24042|1|14|7|5|Ja|
W871|NovaSoft BV|info@novasoftbv.nl|24-06-2022|Groei|jaarlijks|99,50|759.000,00|8704|52366|5|1|2|4|Ja|18-11-2026
W878|Sportschool Atlas|info@sportschoolatl.nl|15-10-2024|Pro|maandelijks|199,00|784.000,00|4808|58770|4|14|10|2|Nee|
`);
