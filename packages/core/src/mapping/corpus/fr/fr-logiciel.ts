import { headerSet } from '../../testing/header-set.ts';

/** Liste de clients d'un éditeur de logiciel. */
export default headerSet('fr-logiciel', 'fr', `
Réf. client|Société|E-mail de contact|Pays de facturation|Domaine d'activité|Nombre de salariés|Date de souscription|Ancienneté|Type d'abonnement|Fréquence de paiement|Prix par mois|Chiffre d'affaires cumulé|Licences souscrites|Licences utilisées|Score d'engagement|Date de dernière connexion|Connexions par mois|Nombre de réclamations|Note NPS|Client perdu|Commercial référent
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|nps_score|churned|-
A1|Atelier Morel|a@morel.fr|France|Artisanat|8|12/03/2021|38|Essentiel|Mensuelle|49,00|1911,00|3|2|71|28/05/2024|32|1|9|Non|Moreau
A2|Transports Leroy|b@leroy.fr|France|Transport|140|25/11/2022|18|Premium|Annuelle|399,00|7581,00|60|41|68|30/05/2024|210|0|10|Non|Moreau
A3|Pharmacie Lemaire|c@lemaire.be|Belgique|Santé|12|02/07/2020|45|Essentiel|Mensuelle|49,00|2205,00|5|1|12|14/01/2024|2|6|2|Oui|Blanc
A4|Éditions du Lac|d@lac.ch|Suisse|Édition|25|18/09/2023|9|Premium|Annuelle|129,00|1161,00|10|9|88|01/06/2024|95|2|8|Non|Blanc
`);
