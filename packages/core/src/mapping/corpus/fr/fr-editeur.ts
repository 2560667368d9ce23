import { headerSet } from '../../testing/header-set.ts';

/** Éditeur de logiciel, tableau de suivi. */
export default headerSet('fr-editeur', 'fr', `
Identifiant|Société|Contact|Courriel|Code pays|Taille de l'entreprise|Abonné depuis|Durée d'abonnement (mois)|Abonnement|Type d'engagement|MRR (€)|ARR (€)|Revenu cumulé|Sièges souscrits|Sièges utilisés|Score d'adoption|Jours depuis la dernière connexion|Nb de connexions (30 j)|Demandes d'assistance|Satisfaction (/5)|A résilié ?|Motif
customer_id|customer_name|-|email|country|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_days_ago|login_frequency|support_tickets|csat_score|churned|-
F1|Durand SA|Anne|a@durand.fr|FR|51-200|01/04/2021|38|Croissance|Annuel|299,00|3588,00|11362,00|40|33|78|4|41|1|4,6|non|
F2|Petit SARL|Paul|b@petit.fr|FR|11-50|15/09/2022|20|Essentiel|Mensuel|49,50|594,00|990,00|5|4|51|30|3|0|4,1|non|
F3|Moreau|Léa|c@moreau.be|BE|1-10|20/01/2020|52|Croissance|Annuel|129,00|1548,00|6708,00|8|2|12|111|1|4|2,2|oui|prix
F4|Leroy|Marc|d@leroy.ch|CH|51-200|03/06/2023|12|Essentiel|Mensuel|89,00|1068,00|1068,00|6|5|66|2|12|1|4,4|non|
`);
