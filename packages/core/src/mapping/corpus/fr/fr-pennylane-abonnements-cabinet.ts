import { headerSet } from '../../testing/header-set.ts';

/** Pennylane client base joined with the subscription import sheet; a few names from its help pages, rest. */
export default headerSet('fr-pennylane-abonnements-cabinet', 'fr', `
Raison sociale|Identifiant client|SIREN|Numéro de TVA|Compte comptable|Adresse de facturation|Code postal|Ville|Pays|Emails|Millésime|Collaborateur|Nom de l'abonnement|Fréquence de facturation|Montant HT|Date de début|Date de fin|Moyen de paiement|Délai de paiement|Référence du mandat
customer_name|customer_id|-|-|-|-|-|-|country|email|-|-|plan|contract_type|?monthly_charges|signup_date|?churn_date|payment_method|-|-
SARL Fournil du Port|FDP001|812345678|FR12812345678|411FDP|2 quai Vauban|17000|La Rochelle|FR|fournilduport@orange.fr|2025|Inès|Tenue complète|Mensuelle|320,00|01/01/2021||Prélèvement SEPA|30 jours|RUM-FDP001
SCI Les Glycines|GLY002|489012345||411GLY|18 rue Pasteur|21000|Dijon|FR|gerance@sci-glycines.fr|2025|Inès|Bilan annuel|Annuelle|1 150,00|01/01/2019||Virement|À réception|
Cabinet Infirmier Morel|MOR014|533210987||411MOR|7 place Foch|29200|Brest|FR|ide.morel@wanadoo.fr|2025|Hugo|Surveillance|Trimestrielle|390,00|01/04/2023||Prélèvement SEPA|30 jours|RUM-MOR014
SAS Vélodéal|VEL022|901234567|FR40901234567|411VEL|40 bd Carnot|59000|Lille|FR|compta@velodeal.fr|2025|Hugo|Tenue complète + paie|Mensuelle|780,00|01/10/2022|31/12/2025|Prélèvement SEPA|15 jours|RUM-VEL022
Garage Tissot|TIS031|389456123|FR77389456123|411TIS|ZA Les Prés|74000|Annecy|FR|contact@garage-tissot.fr|2025|Inès|Tenue complète|Mensuelle|295,00|01/07/2017||Chèque|30 jours|
`);
