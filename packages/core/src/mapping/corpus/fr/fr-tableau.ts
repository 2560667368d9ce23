import { headerSet } from '../../testing/header-set.ts';

/** Fichier Excel d'un responsable commercial. */
export default headerSet('fr-tableau', 'fr', `
Code client|Nom de l'entreprise|Secteur|Taille (salariés)|Client depuis le|Abonnement|Type de facturation|Abonnement mensuel (€ HT)|CA cumulé|Nb de licences|Nb d'utilisateurs actifs|Taux d'usage (%)|Dernière visite|Nb de visites / mois|Nb de demandes support|Satisfaction|NPS|Mode de règlement|Perdu|Date de départ|Commentaire
customer_id|customer_name|industry|company_size|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|csat_score|nps_score|payment_method|churned|churn_date|-
C1|Atelier Morel|Artisanat|8|12/03/2021|Essentiel|Mensuelle|49,00|1911,00|3|2|71|28/05/2024|32|1|90|9|Prélèvement|Non||
C2|Transports Leroy|Transport|140|25/11/2022|Premium|Annuelle|399,00|7581,00|60|41|68|30/05/2024|210|0|95|10|Virement|Non||
C3|Pharmacie Lemaire|Santé|12|02/07/2020|Essentiel|Mensuelle|49,00|2205,00|5|1|12|14/01/2024|2|6|40|2|Prélèvement|Oui|31/03/2024|prix
C4|Éditions du Lac|Édition|25|18/09/2023|Premium|Annuelle|129,00|1161,00|10|9|88|01/06/2024|95|2|80|8|Virement|Non||
`);
