import { headerSet } from '../../testing/header-set.ts';

/** Subscriptions of a Dutch ERP. */
export default headerSet('nl-afas-abonnement', 'nl', `
Verkooprelatie|Naam verkooprelatie|Abonnementsoort|Begindatum abonnement|Einddatum|Cyclus|Bedrag per maand|Gefactureerd t/m heden|Btw-nummer|Betaalconditie|Incasso|Verantwoordelijke|Branchecode|Aantal personeelsleden
customer_id|customer_name|plan|signup_date|churn_date|contract_type|monthly_charges|total_charges|-|-|-|-|?industry|company_size
100210|Bakkerij de Vries|Compleet|25-12-2023||Kwartaal|890,50|31.167,50|NL301418968B01|14 dagen|Ja|Joke|Bouw|9
100211|Van Dijk Transport BV|Uitgebreid|26-03-2023||Maand|29,00|1.276,00|NL489123015B01|30 dagen|Ja|Joke|Bouw|530
100212|Jansen Accountants|Basis|25-06-2023|15-05-2026|Maand|890,90|36.526,90|NL395929949B01|14 dagen|Nee|Joke|Handel|240
100213|Hotel Zeezicht|Basis|06-07-2025||Jaar|29,00|464,00|NL644640508B01|30 dagen|Nee|Joke|Handel|38
100214|Kwekerij Groenland|Basis|25-08-2021||Maand|79,00|4.977,00|NL690324545B01|30 dagen|Nee|Henk|Zorg|25
100215|Bouwbedrijf Smit BV|Basis|21-08-2024||Maand|79,00|2.133,00|NL493760164B01|14 dagen|Ja|Joke|Zorg|25
100216|Tandartspraktijk Mulder|Basis|08-08-2023||Maand|149,00|5.811,00|NL531442454B01|30 dagen|Nee|Joke|Handel|110
100217|De Boer Installatie|Compleet|09-05-2026|24-02-2026|Maand|49,00|294,00|NL758348129B01|30 dagen|Ja|Henk|Handel|25
100218|Fietsenwinkel Peters|Compleet|15-06-2022||Jaar|99,00|5.247,00|NL701212116B01|14 dagen|Nee|Joke|Handel|530
100219|Visser & Zn|Basis|19-08-2025||Maand|149,00|2.235,00|NL135075968B01|30 dagen|Ja|Henk|Handel|530
100220|NovaSoft BV|Uitgebreid|26-03-2024||Jaar|49,90|1.596,80|NL292951098B01|30 dagen|Nee|Joke|Bouw|4
100221|Sportschool Atlas|Uitgebreid|06-02-2025|08-10-2026|Kwartaal|1.299,90|27.297,90|NL756375352B01|30 dagen|Ja|Joke|Handel|4
`);
