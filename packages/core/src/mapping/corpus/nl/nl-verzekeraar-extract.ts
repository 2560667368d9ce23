import { headerSet } from '../../testing/header-set.ts';

/** Policies of a Dutch insurer. */
export default headerSet('nl-verzekeraar-extract', 'nl', `
polisnr|verzekeringnemer|geslacht|leeftijd|ingangsdatum_polis|dekking|betaaltermijn|maandpremie|betaalde_premie_totaal|schadeclaims|jaren_klant|klachten|tussenpersoon|geroyeerd|royementsdatum
?customer_id|customer_name|gender|-|signup_date|plan|contract_type|monthly_charges|total_charges|-|tenure_months|support_tickets|-|churned|churn_date
500100|Sanne de Jong|M|85|2022-03-26|Allrisk|jaar|24.00|2184.00|0|4|1|A12|0|
500131|Pieter Bakker|M|38|2024-10-21|WA|kwartaal|66.00|975.00|1|2|1|B33|0|
500162|Lotte Visser|V|71|2025-06-09|Allrisk|jaar|39.00|663.00|1|1|0|B33|0|
500193|Daan Smit|M|26|2025-04-07|WA|jaar|39.00|741.00|1|1|2|B33|0|
500224|Emma Mulder|V|55|2024-04-24|WA+|maand|24.00|1209.00|0|2|2|B33|0|
500255|Bram de Groot|V|60|2023-03-25|WA|jaar|39.00|1716.00|0|3|0|A12|0|
500286|Fleur Bos|V|19|2024-05-24|Allrisk|maand|39.00|1170.00|2|2|2|B33|0|
500317|Ruben Vos|V|33|2023-09-08|WA|maand|24.00|1482.00|0|3|2|B33|1|2026-10-13
500348|Noa Peters|M|56|2022-05-14|Allrisk|maand|24.00|2106.00|0|4|1|B33|1|2026-06-08
500379|Tim Hendriks|V|75|2021-08-14|WA|kwartaal|39.00|2457.00|1|5|0|B33|0|
500410|Iris Dekker|M|22|2021-03-19|WA|kwartaal|39.00|2652.00|2|5|0|B33|0|
500441|Koen Brouwer|M|40|2022-04-10|Allrisk|jaar|66.00|2145.00|0|4|1|B33|1|2026-07-01
`);
