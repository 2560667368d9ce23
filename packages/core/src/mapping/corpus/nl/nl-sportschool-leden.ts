import { headerSet } from '../../testing/header-set.ts';

/** Members of a Dutch gym. */
export default headerSet('nl-sportschool-leden', 'nl', `
Lidnummer|Naam|Geboortedatum|Lid sinds|Soort abonnement|Betaalperiode|Contributie per maand|Laatste bezoek|Bezoeken per maand|Storneringen|Uitschrijfdatum|Reden opzegging|Instructeur
customer_id|customer_name|-|signup_date|?plan|contract_type|monthly_charges|last_activity_date|login_frequency|-|churn_date|-|-
11040|Sanne de Jong|02-08-1955|16-03-2026|Dal|maand|€ 24,95|24-11-2026|14|3|||Tess
11041|Pieter Bakker|05-03-1973|11-07-2022|Dal|jaar|€ 34,95|24-11-2026|16|1|01-11-2026|Verhuizing|Tess
11042|Lotte Visser|03-04-1956|12-01-2022|Onbeperkt|kwartaal|€ 24,95|19-11-2026|0|0|01-11-2026|Verhuizing|Wim
11043|Daan Smit|01-08-1990|09-02-2023|Dal|jaar|€ 34,95|11-11-2026|17|0|21-02-2026|Verhuizing|Wim
11044|Emma Mulder|26-10-2005|20-10-2022|Onbeperkt|kwartaal|€ 19,95|22-11-2026|3|3|||Tess
11045|Bram de Groot|03-09-1994|11-07-2026|Onbeperkt|jaar|€ 24,95|24-11-2026|9|3|09-05-2026|Verhuizing|Wim
11046|Fleur Bos|21-01-1977|13-08-2021|Duo|maand|€ 24,95|21-11-2026|1|1|||Tess
11047|Ruben Vos|14-10-1985|16-03-2026|Duo|jaar|€ 19,95|11-11-2026|0|1|||Wim
11048|Noa Peters|28-05-1975|25-01-2026|Duo|maand|€ 34,95|11-11-2026|17|2|||Wim
11049|Tim Hendriks|20-10-1980|11-07-2025|Duo|kwartaal|€ 34,95|21-11-2026|0|2|||Wim
11050|Iris Dekker|06-04-1983|23-11-2023|Onbeperkt|jaar|€ 34,95|28-09-2026|9|3|||Tess
11051|Koen Brouwer|22-11-1999|11-02-2023|Onbeperkt|kwartaal|€ 34,95|23-10-2026|12|1|||Wim
`);
