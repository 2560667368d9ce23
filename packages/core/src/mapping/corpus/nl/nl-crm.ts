import { headerSet } from '../../testing/header-set.ts';

/** Export uit een Nederlands CRM, technische namen. */
export default headerSet('nl-crm', 'nl', `
klant_id|klantnaam|email|land|sector|aantal_werknemers|startdatum|looptijd_maanden|abonnement|contractvorm|maandelijkse_kosten|jaarlijkse_kosten|totale_omzet|valuta|betaalmethode|gekochte_licenties|gebruikte_licenties|laatst_actief|dagen_sinds_laatste_login|logins_per_maand|aantal_supporttickets|nps_score|accountmanager|plaats|btw_nummer|reden_opzegging|opgezegd
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|currency|payment_method|seats_purchased|seats_used|last_activity_date|last_activity_days_ago|login_frequency|support_tickets|nps_score|-|-|-|-|churned
NL001|Kaas & Co|info@kaas.nl|Nederland|Voeding|30|2021-03-15|38|Plus|jaarlijks|129.00|1548.00|4902.00|EUR|Incasso|12|10|2024-05-28|4|88|2|9|Els Smit|Gouda|NL001234567B01||nee
NL002|Bakker Advies|bakker@advies.nl|Nederland|Diensten|6|2022-10-01|20|Basis|maandelijks|39.00|468.00|780.00|EUR|iDEAL|3|3|2024-05-31|1|51|0|8|Els Smit|Utrecht|NL001234567B02||nee
NL003|Garage Noord|noord@garage.nl|Nederland|Industrie|15|2020-06-20|47|Basis|maandelijks|39.00|468.00|1833.00|EUR|Factuur|4|1|2024-02-10|112|2|9|2|Bas Zon|Assen|NL001234567B03|prijs|ja
NL004|Apotheek Zuid|zuid@apotheek.nl|Nederland|Zorg|9|2023-12-05|6|Plus|jaarlijks|129.00|1548.00|774.00|EUR|iDEAL|8|8|2024-06-01|0|140|1|10|Bas Zon|Breda|NL001234567B04||nee
`);
