import { headerSet } from '../../testing/header-set.ts';

/** A Dutch founder's sheet. */
export default headerSet('nl-oprichter-sheet', 'nl', `
klant|nr|bij ons sinds|pakket|mnd/jaar|€ p/m|tot nu toe betaald|betaalde gebruikers|waarvan actief|dagen niet ingelogd|supportvragen|rapportcijfer|gekoppeld met boekhouding|begonnen als proef|opmerking|weg
customer_name|customer_id|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|support_tickets|?csat_score|has_integration|?trial_converted|-|churned
Bakkerij de Vries|1001|24 jan 2025|plus|mnd|449,50|9889,00|60|38|1|6|10|ja|ja|wil korting|nee
Van Dijk Transport BV|1002|21 mrt 2024|plus|mnd|199,00|6368,00|20|19|14|3|8|nee|nee|ok|nee
Jansen Accountants|1003|18 jan 2024|basis|mnd|299,00|10166,00|5|2|1|3|9|ja|nee|ok|ja
Hotel Zeezicht|1004|16 apr 2025|plus|mnd|890,00|16910,00|8|5|4|9|5|nee|ja||nee
Kwekerij Groenland|1005|16 sep 2023|basis|jaar|49,90|1896,20|3|2|33|7|6|nee|ja|wil korting|nee
Bouwbedrijf Smit BV|1006|24 aug 2024|basis|mnd|99,50|2686,50|25|19|1|9|7|ja|ja||nee
Tandartspraktijk Mulder|1007|19 apr 2023|basis|mnd|99,50|4278,50|40|15|2|8|6|nee|ja|ok|nee
De Boer Installatie|1008|20 apr 2021|basis|mnd|99,50|6666,50|5|3|33|2|8|nee|ja||nee
Fietsenwinkel Peters|1009|23 nov 2025|basis|jaar|1299,00|15588,00|3|1|9|8|10|ja|nee||nee
Visser & Zn|1010|7 okt 2022|pro|mnd|29,00|1421,00|15|7|1|5|8|ja|nee|ok|nee
NovaSoft BV|1011|10 jun 2024|plus|mnd|29,00|841,00|3|2|3|6|7|nee|ja|wil korting|ja
Sportschool Atlas|1012|13 nov 2022|pro|jaar|449,50|21576,00|25|13|2|9|10|ja|nee|ok|ja
`);
