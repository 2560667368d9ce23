import { headerSet } from '../../testing/header-set.ts';

/** Member export of a French fitness club; wording after public membership contracts. */
export default headerSet('fr-club-fitness-adherents', 'fr', `
N° adhérent|Civilité|Nom|Prénom|Né(e) le|Tél. mobile|E-mail|Club|Formule|Date d'adhésion|Durée d'engagement|Fin d'engagement|Mensualité (€)|Frais d'inscription|Mode de règlement|Nb impayés|Dernier passage|Passages 30 j|Date de résiliation|Motif de départ|Certificat médical
customer_id|?gender|?customer_name|-|-|-|email|-|plan|signup_date|contract_type|-|monthly_charges|-|payment_method|-|last_activity_date|login_frequency|churn_date|-|-
4125|Mme|NGUYEN|Linh|14/02/1994|0611223344|linh.nguyen@gmail.com|Villeurbanne|Heures pleines|19/01/2022|12 mois|18/01/2023|44,99|37,49|Prélèvement|0|20/11/2025|8|||oui
4290|M.|FABRE|Mathieu|30/11/1983|0622334455|m.fabre@sfr.fr|Villeurbanne|Heures creuses|03/09/2019|Sans engagement||29,90|0,00|Prélèvement|1|02/08/2025|0|31/08/2025|Déménagement|oui
4418|Mme|DA COSTA|Inês|09/07/2000|0633445566|ines.dacosta@outlook.fr|Lyon 7|Étudiant|12/10/2024|12 mois|11/10/2025|24,90|25,00|CB|2|15/11/2025|4|||non
5003|M.|LEROUX|Antoine|22/05/1971|0644556677|aleroux@orange.fr|Lyon 7|Premium|06/01/2016|24 mois|05/01/2018|59,90|50,00|Prélèvement|0|21/11/2025|13|||oui
5127|Mme|BOUCHARD|Camille|17/12/1989|0655667788|camille.b@free.fr|Bron|Heures pleines|28/03/2023|12 mois|27/03/2024|44,99|37,49|Prélèvement|0|07/06/2025|0|15/07/2025|Santé|oui
`);
