import { headerSet } from '../../testing/header-set.ts';

/** Export van relaties en abonnementen. */
export default headerSet('nl-boekhoud-export', 'nl', `
Relatienummer|Naam|Contactpersoon|E-mailadres|Land|Branche|Aantal werknemers|Klant sinds|Abonnement|Contractduur|Bedrag per maand excl. btw|Totaal gefactureerd|Betaalwijze|Aantal gebruikers (licentie)|Actieve gebruikers|Laatste login|Aantal logins (30 dgn)|Openstaande tickets|NPS|Klanttevredenheid (1-10)|Koppeling met Exact|Opgezegd|Opgezegd per|Reden
customer_id|customer_name|-|email|country|industry|company_size|signup_date|plan|contract_type|monthly_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|nps_score|csat_score|has_integration|churned|churn_date|-
R1001|Jansen Bouw BV|Piet|p@jansen.nl|NL|Bouw|120|12-03-2021|Pro|12 maanden|€ 450,00|€ 17.100,00|Automatische incasso|20|12|28-05-2024|88|2|9|8|Ja|Nee||
R1002|Praktijk Smit|Els|e@smit.nl|NL|Zorg|8|05-11-2022|Basis|Maandelijks|€ 99,00|€ 1.881,00|Factuur|5|2|02-05-2024|10|5|6|6|Nee|Nee||
R1003|De Vries Transport|Jan|j@devries.nl|BE|Transport|640|20-01-2020|Enterprise|24 maanden|€ 1.200,00|€ 62.400,00|Automatische incasso|50|44|11-02-2024|301|11|3|5|Ja|Ja|31-05-2024|prijs
R1004|Studio Wit|Ann|a@wit.nl|NL|Media|15|03-06-2023|Basis|Maandelijks|€ 99,00|€ 1.188,00|iDEAL|6|5|30-05-2024|75|0|10|9|Nee|Nee||
`);
