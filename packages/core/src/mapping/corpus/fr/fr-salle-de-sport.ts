import { headerSet } from '../../testing/header-set.ts';

/** Club de sport. */
export default headerSet('fr-salle-de-sport', 'fr', `
N° adhérent|Nom|Prénom|Sexe|Date d'adhésion|Type d'abonnement|Engagement|Cotisation mensuelle|Moyen de paiement|Visites par semaine|Dernière visite|Résilié
customer_id|?customer_name|-|gender|signup_date|plan|contract_type|monthly_charges|payment_method|login_frequency|last_activity_date|churned
A1|Durand|Anne|F|01/04/2021|Premium|12 mois|39,90|Prélèvement|2,5|28/05/2024|non
A2|Petit|Paul|H|15/09/2022|Essentiel|Sans engagement|24,90|Carte bancaire|1|02/05/2024|non
A3|Moreau|Léa|F|20/01/2020|Premium|12 mois|39,90|Prélèvement|0|11/02/2024|oui
A4|Leroy|Marc|H|03/06/2023|Essentiel|Sans engagement|29,90|Chèque|3|30/05/2024|non
`);
