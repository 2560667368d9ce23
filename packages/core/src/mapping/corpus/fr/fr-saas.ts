import { headerSet } from '../../testing/header-set.ts';

/** Tableau de suivi d'une équipe support et succès client. */
export default headerSet('fr-saas', 'fr', `
Client|Identifiant|Contact principal|Courriel|Offre souscrite|Date de début de contrat|Durée d'engagement|Prix mensuel HT|Total encaissé|Sièges achetés|Sièges utilisés|Taux d'adoption|Dernière activité|Jours d'inactivité|Réclamations (90 j)|NPS|CSAT|Intégration active|Statut|Churn|Date de churn|Gestionnaire
customer_name|?customer_id|-|email|plan|signup_date|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|last_activity_days_ago|support_tickets|nps_score|csat_score|has_integration|-|churned|churn_date|-
Atelier Morel|A-01|Jean Morel|contact@morel.fr|Essentiel|12/03/2021|12 mois|49,00 €|1 911,00 €|3|2|71 %|28/05/2024|4|1|9|90|Oui|Actif|Non||Inès
Transports Leroy|A-02|Anne Leroy|rh@leroy.fr|Premium|25/11/2022|24 mois|399,00 €|7 581,00 €|60|41|68 %|30/05/2024|2|0|8|95|Oui|Actif|Non||Inès
Pharmacie Lemaire|A-03|Paul Lemaire|info@lemaire.be|Essentiel|02/07/2020|1 mois|49,00 €|2 205,00 €|5|1|12 %|14/01/2024|139|6|2|40|Non|Résilié|Oui|31/03/2024|Luc
Éditions du Lac|A-04|Lise Roy|bonjour@lac.ch|Premium|18/09/2023|12 mois|129,00 €|1 161,00 €|10|9|88 %|01/06/2024|0|1|9|80|Oui|Actif|Non||Luc
`);
