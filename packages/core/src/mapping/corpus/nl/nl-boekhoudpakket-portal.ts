import { headerSet } from '../../testing/header-set.ts';

/** Debtors of a Dutch program, with notice periods. */
export default headerSet('nl-boekhoudpakket-portal', 'nl', `
Administratie|Debiteurnummer|Bedrijfsnaam|Contactpersoon|Opzegtermijn|Klant sinds|Licentiesoort|Maandprijs|Jaarbedrag|Ingekochte gebruikers|Gebruikers actief|Laatste activiteit|Telefoontjes helpdesk|Openstaande facturen|Volgende verlenging|Status|Klant kwijt
-|customer_id|customer_name|-|-|signup_date|plan|monthly_charges|annual_charges|seats_purchased|seats_used|last_activity_date|support_tickets|-|-|-|churned
BV2|13010|Bakkerij de Vries|Sanne de Jong|1 maand|23-03-2021|Totaal|€ 149,00|€ 1.788,00|10|8|25-11-2026|9|0|19-07-2027|Actief|Nee
Holding|13011|Van Dijk Transport BV|Pieter Bakker|2 maanden|16-05-2021|Basis|€ 29,90|€ 358,80|15|11|21-08-2026|1|1|17-03-2027|Actief|Ja
Holding|13012|Jansen Accountants|Lotte Visser|1 maand|11-09-2023|Plus|€ 299,50|€ 3.594,00|25|18|24-11-2026|5|2|18-12-2027|Gepauzeerd|Nee
BV1|13013|Hotel Zeezicht|Daan Smit|2 maanden|14-07-2025|Plus|€ 299,50|€ 3.594,00|8|5|24-11-2026|9|3|07-10-2027|Actief|Nee
BV1|13014|Kwekerij Groenland|Emma Mulder|2 maanden|24-09-2024|Plus|€ 29,90|€ 358,80|60|25|19-11-2026|6|2|01-01-2027|Gepauzeerd|Nee
BV2|13015|Bouwbedrijf Smit BV|Bram de Groot|2 maanden|21-11-2021|Basis|€ 99,00|€ 1.188,00|8|3|16-11-2026|0|2|15-02-2027|Gepauzeerd|Nee
BV1|13016|Tandartspraktijk Mulder|Fleur Bos|1 maand|24-11-2023|Basis|€ 890,00|€ 10.680,00|40|15|21-11-2026|6|3|13-09-2027|Gepauzeerd|Nee
BV1|13017|De Boer Installatie|Ruben Vos|3 maanden|18-12-2023|Totaal|€ 49,00|€ 588,00|5|3|11-11-2026|8|1|21-02-2027|Actief|Nee
Holding|13018|Fietsenwinkel Peters|Noa Peters|2 maanden|16-11-2022|Basis|€ 79,00|€ 948,00|5|4|23-11-2026|7|2|16-01-2027|Actief|Ja
BV1|13019|Visser & Zn|Tim Hendriks|1 maand|16-05-2021|Plus|€ 890,50|€ 10.686,00|3|1|22-11-2026|2|0|12-08-2027|Gepauzeerd|Ja
Holding|13020|NovaSoft BV|Iris Dekker|3 maanden|10-07-2022|Plus|€ 149,00|€ 1.788,00|10|5|21-08-2026|3|0|23-06-2027|Gepauzeerd|Nee
BV2|13021|Sportschool Atlas|Koen Brouwer|2 maanden|15-06-2024|Basis|€ 199,90|€ 2.398,80|5|4|21-11-2026|9|0|11-09-2027|Actief|Nee
`);
