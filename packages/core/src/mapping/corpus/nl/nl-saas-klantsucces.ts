import { headerSet } from '../../testing/header-set.ts';

/** A Dutch customer success sheet. */
export default headerSet('nl-saas-klantsucces', 'nl', `
Klant-ID|Organisatie|Branche|Aantal medewerkers|Maanden klant|Pakket|Contractvorm|Maandomzet (MRR)|Aantal licenties|Actieve gebruikers|Laatste inlog|Inlogs per maand|Functiegebruik (%)|Supporttickets|NPS-score|Klanttevredenheid|Koppeling actief|Verlengdatum|Vertrokken
customer_id|customer_name|industry|company_size|tenure_months|plan|contract_type|monthly_charges|seats_purchased|seats_used|last_activity_date|login_frequency|feature_usage_score|support_tickets|nps_score|csat_score|has_integration|-|churned
K900|Bakkerij de Vries|Bouw|25|32|Groei|Maandcontract|1299,00|3|1|21-08-2026|33|5|3|3|2|Ja|30-06-2027|Nee
K901|Van Dijk Transport BV|Onderwijs|38|20|Start|Jaarcontract|890,00|25|8|21-08-2026|40|79|10|4|5|Ja|08-12-2027|Ja
K902|Jansen Accountants|Onderwijs|12|34|Start|Meerjarig|99,90|3|2|22-11-2026|24|53|11|5|2|Nee|15-05-2027|Ja
K903|Hotel Zeezicht|Onderwijs|60|31|Groei|Maandcontract|449,50|10|3|19-11-2026|65|75|10|10|2|Ja|25-11-2027|Nee
K904|Kwekerij Groenland|Onderwijs|240|9|Start|Meerjarig|890,50|20|16|25-11-2026|2|26|8|3|3|Ja|17-07-2027|Nee
K905|Bouwbedrijf Smit BV|Zorg|4|53|Pro|Maandcontract|99,00|15|14|16-11-2026|4|49|2|3|4|Ja|08-07-2027|Nee
K906|Tandartspraktijk Mulder|Handel|9|25|Pro|Jaarcontract|79,00|40|19|24-11-2026|54|67|11|3|5|Ja|12-10-2027|Nee
K907|De Boer Installatie|Zorg|240|35|Pro|Meerjarig|79,00|3|1|16-11-2026|63|75|7|6|2|Nee|12-12-2027|Nee
K908|Fietsenwinkel Peters|Bouw|38|35|Pro|Maandcontract|29,00|8|5|24-11-2026|58|82|1|0|2|Nee|16-09-2027|Nee
K909|Visser & Zn|Onderwijs|38|15|Start|Jaarcontract|99,50|20|12|25-11-2026|60|17|12|4|1|Nee|30-07-2027|Nee
K910|NovaSoft BV|Bouw|530|2|Groei|Maandcontract|299,50|10|5|23-11-2026|17|39|2|4|4|Ja|16-12-2027|Nee
K911|Sportschool Atlas|Bouw|110|52|Groei|Maandcontract|199,50|25|20|23-10-2026|13|79|12|8|1|Ja|17-05-2027|Nee
`);
