import { headerSet } from '../../testing/header-set.ts';

/** Export des abonnés d'un logiciel en ligne. */
export default headerSet('fr-abonnes', 'fr', `
N° client|Raison sociale|Adresse e-mail|Pays|Secteur d'activité|Date d'inscription|Formule|Engagement|Montant mensuel|Devise|Mode de paiement|Dernière connexion|Nombre de connexions|Utilisateurs actifs|Licences|Tickets ouverts|Score NPS|Résilié|Date de résiliation|Commercial|N° TVA|Code postal
customer_id|customer_name|email|country|industry|signup_date|plan|contract_type|monthly_charges|currency|payment_method|last_activity_date|login_frequency|seats_used|seats_purchased|support_tickets|nps_score|churned|churn_date|-|-|-
C-1001|Boulangerie Durand|contact@durand.fr|France|Alimentation|12/03/2021|Essentiel|Mensuel|49,00 €|EUR|Prélèvement|28/05/2024|32|2|3|1|9|Non||I. Moreau|FR12345678901|75011
C-1002|Fromagerie Perrin|g.perrin@perrin.fr|France|Alimentation|25/11/2022|Pro|Annuel|129,00 €|EUR|Carte bancaire|30/05/2024|88|7|10|0|10|Non||I. Moreau|FR12345678902|74000
C-1003|Garage Petit|petit@garage.be|Belgique|Automobile|02/07/2020|Essentiel|Mensuel|49,00 €|EUR|Virement|14/01/2024|2|1|3|6|2|Oui|31/03/2024|L. Blanc|BE0123456789|1000
C-1004|Studio Lumière|bonjour@lumiere.fr|France|Audiovisuel|18/09/2023|Pro|Annuel|129,00 €|EUR|Carte bancaire|01/06/2024|45|8|8|2|8|Non||L. Blanc|FR12345678903|69002
`);
