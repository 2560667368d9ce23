import { headerSet } from '../../testing/header-set.ts';

/** Klantenbestand van een softwarebedrijf. */
export default headerSet('nl-klanten', 'nl', `
Klantnummer|Bedrijfsnaam|E-mailadres|Land|Branche|Aantal medewerkers|Klant sinds|Pakket|Betaaltermijn|Maandbedrag|Betaalwijze|Aantal licenties|Actieve gebruikers|Laatste inlog|Aantal tickets|Klanttevredenheid|Opgezegd|Opzegdatum|KvK-nummer|Contactpersoon|Telefoonnummer|Opmerkingen
customer_id|customer_name|email|country|industry|company_size|signup_date|plan|contract_type|monthly_charges|payment_method|seats_purchased|seats_used|last_activity_date|support_tickets|csat_score|churned|churn_date|-|-|-|-
K1001|Bakkerij de Vries|info@devries.nl|Nederland|Voeding|12|15-03-2021|Basis|Maandelijks|€ 49,00|Automatische incasso|3|2|28-05-2024|1|8|Nee||12345678|Jan de Vries|020 555 0100|
K1002|Jansen Bouw BV|jansen@bouw.nl|Nederland|Bouw|80|01-10-2022|Plus|Jaarlijks|€ 149,00|Factuur|15|14|31-05-2024|0|9|Nee||12345679|Piet Jansen|010 555 0101|
K1003|Garage Smit|smit@garage.be|België|Automotive|6|20-06-2020|Basis|Maandelijks|€ 49,00|iDEAL|3|1|10-02-2024|9|4|Ja|30-04-2024|12345680|Els Smit|+32 2 555|prijs
K1004|Kliniek Zon|zon@kliniek.nl|Nederland|Zorg|25|05-12-2023|Plus|Jaarlijks|€ 149,00|iDEAL|8|8|01-06-2024|1|10|Nee||12345681|Bas Zon|030 555|
`);
