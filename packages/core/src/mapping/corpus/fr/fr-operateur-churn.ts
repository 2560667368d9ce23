import { headerSet } from '../../testing/header-set.ts';

/** Subscribers of a French operator, in a warehouse table. */
export default headerSet('fr-operateur-churn', 'fr', `
id_abonne|civilite|senior_65plus|en_couple|personnes_a_charge|anciennete_ligne_mois|type_acces|option_multiligne|antivirus|sauvegarde_en_ligne|assurance_mobile|bouquet_tv|duree_engagement|facture_electronique|moyen_paiement|montant_facture_mensuelle|total_facture|nb_appels_sav|dept|a_resilie
customer_id|?gender|senior_citizen|partner|dependents|tenure_months|internet_service|multiple_lines|online_security|online_backup|device_protection|streaming_tv|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|support_tickets|-|churned
880100|M.|0|oui|non|42|Fibre|oui|oui|non|oui|non|12 mois|oui|cb|49.99|1469.58|4|39|0
880103|Mme|1|non|non|23|Fibre|non|non|oui|non|oui|12 mois|non|cheque|49.99|804.77|3|33|0
880106|M.|0|oui|oui|4|Aucun|oui|oui|oui|oui|non|24 mois|non|cheque|49.99|139.96|1|72|0
880109|Mme|0|oui|non|28|Aucun|oui|non|oui|non|oui|sans engagement|non|cb|49.99|979.72|1|20|0
880112|M.|1|oui|oui|42|Fibre|oui|oui|non|oui|non|sans engagement|oui|prelevement|49.99|1469.58|1|12|0
880115|M.|0|non|oui|54|Fibre|non|non|oui|oui|oui|24 mois|oui|cb|19.99|1889.46|7|2|0
880118|Mme|1|non|non|59|Fibre|non|non|non|oui|oui|sans engagement|oui|prelevement|19.99|2064.41|0|63|0
880121|Mme|1|non|oui|14|ADSL|oui|non|non|oui|oui|24 mois|non|cb|34.99|489.86|2|22|0
880124|Mme|0|oui|oui|2|Aucun|non|non|non|oui|oui|24 mois|non|cheque|49.99|69.98|2|34|1
880127|M.|0|non|oui|35|Aucun|non|non|oui|oui|non|sans engagement|non|prelevement|34.99|1224.65|3|14|0
880130|M.|0|oui|non|26|ADSL|non|non|non|oui|non|sans engagement|non|cb|19.99|909.74|0|23|0
880133|M.|0|non|oui|49|Fibre|non|non|non|non|oui|sans engagement|non|cheque|19.99|1714.51|6|60|0
`);
