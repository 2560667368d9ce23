import { headerSet } from '../../testing/header-set.ts';

/** Spreadsheet of a Dutch SaaS customer success manager. */
export default headerSet('nl-csm-overzicht-nl', 'nl', `
Klantnr|Organisatie|Branche|# medewerkers|Plaats|Telefoon|Contactpersoon|Pakket|Abonnementsvorm|ARR (€)|Ingangsdatum|Verlengdatum|Afgenomen licenties|Actieve gebruikers 30d|Adoptie %|Logins afgelopen mnd|Laatst ingelogd|Tickets YTD|NPS|CSAT gem.|Koppeling Exact?|Gezondheid|Verlengkans|Volgende actie|Opmerkingen
customer_id|customer_name|industry|company_size|-|-|-|plan|contract_type|annual_charges|signup_date|-|seats_purchased|seats_used|feature_usage_score|login_frequency|last_activity_date|support_tickets|nps_score|csat_score|has_integration|-|-|-|-
NL-0042|Woonstichting De Veste|Woningcorporatie|145|Papendrecht|078-6441200|M. Jansen|Compleet|Jaarlijks|€ 21.600|1-3-2020|1-3-2026|120|96|71%|1.840|20-11-2025|14|8|4,4|ja|groen|90%|QBR plannen|
NL-0077|Kinderopvang Dikkertje Dap|Kinderopvang|60|Breda|076-5208811|E. de Boer|Basis|Maandelijks|€ 2.388|15-9-2023|15-12-2025|15|4|22%|31|28-10-2025|9|5|3,1|nee|rood|40%|bellen directie|2 locaties gesloten
NL-0091|Technische Unie Zwolle|Groothandel|310|Zwolle|038-4233100|T. Vos|Compleet|Jaarlijks|€ 48.000|1-1-2019|1-1-2026|250|231|88%|5.210|21-11-2025|31|9|4,7|ja|groen|95%|upsell module|
NL-0123|ROC Rivierenland|Onderwijs|720|Tiel|0344-656100|H. Willems|Onderwijs|3-jarig|€ 61.500|1-8-2018|1-8-2027|600|288|47%|3.905|21-11-2025|52|6|3,9|nee|oranje|60%|training herhalen|wisseling applicatiebeheer
NL-0160|Advocaten Zuidas|Juridisch|38|Amsterdam|020-3015566|mr. P. Kok|Plus|Jaarlijks|€ 9.480|1-6-2022|1-6-2026|30|29|80%|602|19-11-2025|3|10|4,8|ja|groen|95%|referentie vragen|
`);
