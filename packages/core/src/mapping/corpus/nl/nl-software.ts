import { headerSet } from '../../testing/header-set.ts';

/** Klantportefeuille van een softwareleverancier. */
export default headerSet('nl-software', 'nl', `
Debiteurnummer|Naam klant|Mailadres|Bedrijfstak|Aantal werknemers|Datum aanmelding|Aantal maanden klant|Naam pakket|Contractvorm|Facturatieperiode|Abonnementskosten per maand|Totale facturatie|Aangeschafte licenties|Licenties in gebruik|Adoptiescore|Datum laatste login|Aantal inlogs per maand|Aantal supportvragen|NPS-score|Klant verloren|Relatiebeheerder
customer_id|customer_name|email|industry|company_size|signup_date|tenure_months|plan|?contract_type|?contract_type|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|nps_score|churned|-
N1|Kaas & Co|a@kaas.nl|Voeding|30|15-03-2021|38|Plus|Jaarcontract|Jaarlijks|129,00|4902,00|12|10|78|28-05-2024|88|2|9|Nee|Els
N2|Bakker Advies|b@bakker.nl|Diensten|6|01-10-2022|20|Basis|Maandelijks|Maandelijks|39,00|780,00|3|3|64|31-05-2024|51|0|8|Nee|Els
N3|Garage Noord|c@noord.nl|Industrie|15|20-06-2020|47|Basis|Maandelijks|Maandelijks|39,00|1833,00|4|1|12|10-02-2024|2|9|2|Ja|Bas
N4|Apotheek Zuid|d@zuid.nl|Zorg|9|05-12-2023|6|Plus|Jaarcontract|Jaarlijks|129,00|774,00|8|8|91|01-06-2024|140|1|10|Nee|Bas
`);
