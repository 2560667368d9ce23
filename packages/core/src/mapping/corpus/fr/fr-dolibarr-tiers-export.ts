import { headerSet } from '../../testing/header-set.ts';

/** Dolibarr third-party export, French labels (part from the Dolibarr wiki field list, rest. */
export default headerSet('fr-dolibarr-tiers-export', 'fr', `
Nom ou raison sociale|Code client|Code compta client|Adresse|Code postal|Ville|Pays|Téléphone|Email|Siren|TVA intracommunautaire|Code NAF-APE|Forme juridique|Type du tiers|Effectif|Mode de règlement|Conditions de règlement|Commerciaux|Date création|Date modif.|Note (publique)
customer_name|customer_id|-|-|-|-|country|-|email|-|-|?industry|-|-|company_size|payment_method|-|-|signup_date|-|-
Atelier Bois & Co|CU1801-0012|411ATEL|12 rue des Carmes|35000|Rennes|France|0299301122|contact@atelierboisco.fr|512448790|FR51512448790|16.23Z|SARL|TPE|1 - 5|Prélèvement|À réception|slegoff|2018-01-23|2025-10-30|
Cabinet Ferrand|CU1904-0077|411FERR|4 place Bellecour|69002|Lyon|France|0478990011|cabinet@ferrand-avocats.fr|447120983|FR90447120983|69.10Z|SELARL|TPE|6 - 10|Virement|30 jours|slegoff|2019-04-09|2025-08-12|
Clinique des Tilleuls|CU2002-0103|411CLIN|88 av. Jaurès|31000|Toulouse|France|0561234567|dsi@clinique-tilleuls.fr|321654987|FR03321654987|86.10Z|SA|PME/PMI|101 - 500|Virement|30 jours fin de mois|mbarreau|2020-02-14|2025-11-05|Marché reconduit
Mairie de Vitré|CU2009-0151|411MAIR|5 place du Château|35500|Vitré|France|0299750421|informatique@mairie-vitre.fr|213503609||84.11Z|Collectivité|Administration|101 - 500|Virement|45 jours|mbarreau|2020-09-01|2025-06-27|
SAS Hydroplus|CU2211-0290|411HYDR|ZI Nord|44800|Saint-Herblain|France|0240887766|admin@hydroplus.fr|830112774|FR62830112774|36.00Z|SAS|PME/PMI|51 - 100|Carte bancaire|À réception|slegoff|2022-11-07|2025-11-18|
`);
