import { headerSet } from '../../testing/header-set.ts';

/** Tableau de suivi des clients d'un éditeur. */
export default headerSet('fr-saas-suivi', 'fr', `
Réf.|Compte|Secteur|Effectif|Responsable compte|Offre|Engagement|Abo. mensuel HT|Début abo.|Fin d'engagement|Licences souscrites|Licences actives|Taux d'usage|Dernière connexion|Nb connexions / mois|Tickets ouverts (6 mois)|Dernier NPS|Satisfaction|Connecteur compta|Issu d'un essai gratuit|Client perdu|Date de perte|Commentaire
customer_id|customer_name|industry|company_size|-|plan|contract_type|monthly_charges|signup_date|-|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|nps_score|csat_score|has_integration|trial_converted|churned|churn_date|-
CL-001|Transports Morel|Transport|120|Julie|Pro|12 mois|450,00 €|01/03/2021|01/03/2025|20|12|64 %|28/05/2024|88|2|9|4,5|Oui|Oui|Non||
CL-002|Cabinet Petit|Juridique|8|Marc|Essentiel|Sans engagement|99,00 €|11/05/2022||5|2|18 %|02/05/2024|10|5|6|3,9|Non|Non|Non||à rappeler
CL-003|Usines Leroy|Industrie|640|Julie|Entreprise|24 mois|1 200,00 €|21/01/2020|21/01/2026|50|44|71 %|11/02/2024|301|11|3|2,8|Oui|Non|Oui|20/05/2024|prix
CL-004|Studio Blanc|Média|15|Marc|Essentiel|Sans engagement|99,00 €|03/06/2023||6|5|80 %|30/05/2024|75|0|10|4,8|Non|Oui|Non||
`);
