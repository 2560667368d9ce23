import { headerSet } from '../../testing/header-set.ts';

/** Database-uittreksel. */
export default headerSet('nl-snake', 'nl', `
klantnummer|bedrijfsnaam|startdatum|maanden_actief|abonnement_type|factuurfrequentie|maandelijks_bedrag|totaal_betaald|licenties_gekocht|licenties_gebruikt|dagen_sinds_laatste_activiteit|aantal_logins_per_maand|api_calls_maand|aantal_supporttickets|nps_score|gebruikspercentage|heeft_integratie|klant_vertrokken
customer_id|customer_name|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|login_frequency|api_calls_per_month|support_tickets|nps_score|feature_usage_score|has_integration|churned
1|De Vries BV|2021-04-01|38|Pro|maandelijks|299.00|11362.00|40|33|4|41|12500|1|9|78|1|0
2|Bakker NV|2022-09-15|20|Basis|jaarlijks|49.50|990.00|5|4|30|3|0|0|7|51|0|0
3|Visser BV|2020-01-20|52|Pro|maandelijks|129.00|6708.00|8|2|111|1|300|4|3|12|0|1
4|Mulder BV|2023-06-03|12|Basis|jaarlijks|89.00|1068.00|6|5|2|12|4100|1|8|66|1|0
`);
