import { headerSet } from '../../testing/header-set.ts';

/** Overzicht van een customer-succesteam. */
export default headerSet('nl-saas', 'nl', `
Klantnr|Klant|E-mail|Provincie|Startdatum contract|Contractduur (mnd)|Pakketnaam|Facturatie|Prijs per maand|Omzet totaal|Gebruikers (actief)|Licenties|Laatst ingelogd|Dagen inactief|Tickets|Tevredenheid|Gebruiksscore|Koppeling actief|Opgezegd?|Einddatum|Reden vertrek|Contactpersoon
customer_id|customer_name|email|-|signup_date|?contract_type|plan|?contract_type|monthly_charges|total_charges|seats_used|seats_purchased|last_activity_date|last_activity_days_ago|support_tickets|csat_score|feature_usage_score|has_integration|churned|churn_date|-|-
2001|Kaas & Co|info@kaas.nl|ZH|15-03-2021|12|Plus|Jaarlijks|€ 129,00|€ 4.902,00|10|12|28-05-2024|4|2|90|78|Ja|Nee|||Jan
2002|Bakker Advies|bakker@advies.nl|UT|01-10-2022|1|Basis|Maandelijks|€ 39,00|€ 780,00|3|3|31-05-2024|1|0|85|64|Nee|Nee|||Piet
2003|Garage Noord|noord@garage.nl|DR|20-06-2020|1|Basis|Maandelijks|€ 39,00|€ 1.833,00|1|4|10-02-2024|112|9|30|12|Nee|Ja|30-04-2024|prijs|Els
2004|Apotheek Zuid|zuid@apotheek.nl|NB|05-12-2023|12|Plus|Jaarlijks|€ 129,00|€ 774,00|8|8|01-06-2024|0|1|95|91|Ja|Nee|||Bas
`);
