import { headerSet } from '../../testing/header-set.ts';

/** Vue d'un entrepôt de données français. */
export default headerSet('fr-saas-technique', 'fr', `
client_id|societe|date_creation_compte|anciennete_jours|offre_actuelle|type_engagement|revenu_mensuel_recurrent|revenu_annuel_recurrent|cumul_facture|licences_payees|licences_actives|dernier_login|nb_sessions_30j|nb_appels_api_30j|integration_crm_active|tickets_support_12m|note_nps|note_csat|risque_churn|statut_compte|churn_30j
customer_id|customer_name|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|seats_purchased|seats_used|last_activity_date|login_frequency|api_calls_per_month|has_integration|support_tickets|nps_score|csat_score|-|-|churned
1|Atelier Morel|2021-03-12|1170|Essentiel|mensuel|49.00|588.00|1911.00|3|2|2024-05-28|32|0|oui|1|9|90|faible|actif|0
2|Transports Leroy|2022-11-25|550|Premium|annuel|399.00|4788.00|7581.00|60|41|2024-05-30|210|1200|oui|0|10|95|faible|actif|0
3|Pharmacie Lemaire|2020-07-02|1420|Essentiel|mensuel|49.00|588.00|2205.00|5|1|2024-01-14|2|0|non|6|2|40|fort|résilié|1
4|Éditions du Lac|2023-09-18|255|Premium|annuel|129.00|1548.00|1161.00|10|9|2024-06-01|95|300|oui|2|8|80|moyen|actif|0
`);
