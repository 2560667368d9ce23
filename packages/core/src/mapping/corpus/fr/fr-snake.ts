import { headerSet } from '../../testing/header-set.ts';

/** Extrait de base de données. */
export default headerSet('fr-snake', 'fr', `
client_id|raison_sociale|date_creation_compte|anciennete_mois|type_abonnement|cycle_facturation|revenu_mensuel_recurrent|chiffre_affaires_total|nb_licences_achetees|nb_licences_actives|nb_jours_inactivite|nb_connexions_mois|nb_appels_api|nb_tickets_support|score_nps|score_satisfaction|taux_adoption|integration_active|essai_converti|desabonne
customer_id|customer_name|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|login_frequency|api_calls_per_month|support_tickets|nps_score|csat_score|feature_usage_score|has_integration|trial_converted|churned
1|Durand SA|2021-04-01|38|Pro|mensuel|299.00|11362.00|40|33|4|41|12500|1|9|92|78|oui|oui|non
2|Petit SARL|2022-09-15|20|Essentiel|annuel|49.50|990.00|5|4|30|3|0|0|7|80|51|non|non|non
3|Moreau|2020-01-20|52|Pro|mensuel|129.00|6708.00|8|2|111|1|300|4|3|40|12|non|oui|oui
4|Leroy|2023-06-03|12|Essentiel|annuel|89.00|1068.00|6|5|2|12|4100|1|8|85|66|oui|oui|non
`);
