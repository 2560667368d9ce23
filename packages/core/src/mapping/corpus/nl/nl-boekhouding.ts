import { headerSet } from '../../testing/header-set.ts';

/** Export boekhouding. */
export default headerSet('nl-boekhouding', 'nl', `
Debiteurnr.|Bedrijfsnaam|E-mailadres|Land|Branche|Aantal medewerkers|Begindatum contract|Looptijd (mnd)|Abonnement|Facturatiefrequentie|Maandbedrag (€)|Jaarbedrag (€)|Totale omzet|Betaalmethode|Aantal licenties|Actieve gebruikers|Laatst ingelogd|Inlogs per maand|Supporttickets (90 dgn)|NPS-score|Gebruik (%)|Opzegdatum|Reden opzegging|Accountmanager
customer_id|customer_name|email|country|industry|company_size|signup_date|?tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|nps_score|feature_usage_score|churn_date|-|-
D1|De Vries BV|a@devries.nl|NL|Handel|120|01-04-2021|38|Pro|Maandelijks|299,00|3.588,00|11.362,00|Incasso|40|33|28-05-2024|41|1|9|78|||Jansen
D2|Bakker NV|b@bakker.be|BE|Zorg|15|15-09-2022|20|Basis|Jaarlijks|49,50|594,00|990,00|Factuur|5|4|02-05-2024|3|0|7|51|||Smit
D3|Visser|c@visser.nl|NL|Handel|8|20-01-2020|52|Pro|Jaarlijks|129,00|1.548,00|6.708,00|Incasso|8|2|11-02-2024|1|4|3|12|31-05-2024|Prijs|Jansen
D4|Mulder|d@mulder.nl|NL|Uitgever|60|03-06-2023|12|Basis|Maandelijks|89,00|1.068,00|1.068,00|iDEAL|6|5|30-05-2024|12|1|8|66|||Smit
`);
