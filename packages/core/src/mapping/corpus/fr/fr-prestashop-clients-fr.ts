import { headerSet } from '../../testing/header-set.ts';

/** PrestaShop back-office customer list (column set from the PrestaShop documentation, French labels). */
export default headerSet('fr-prestashop-clients-fr', 'fr', `
ID|Titre de civilité|Prénom|Nom|Adresse e-mail|Société|Groupe|Ventes|Activé|Lettre d'informations|Offres partenaires|Inscription|Dernière visite
customer_id|?gender|-|?customer_name|email|-|-|total_charges|-|-|-|signup_date|last_activity_date
2|Mme|Élodie|GARNIER|elodie.garnier@orange.fr||Client|248,70 €|1|1|0|2019-07-04 15:20:02|2025-11-02 20:18:50
118|M.|Karim|BENALI|kbenali@free.fr|KB Traiteur|Pro|3 112,00 €|1|0|0|2020-11-19 09:02:47|2025-11-20 08:41:12
407|Mme|Françoise|ROUSSEL|froussel@laposte.net||Client|59,90 €|1|1|1|2022-02-11 21:44:10|2024-12-24 10:05:00
911|M.|Lucas|PICARD|lucas.picard@gmail.com||Client|0,00 €|0|0|0|2023-05-30 12:00:31|
1532|Mme|Nadia|HAMDI|nadia.h@hotmail.fr||VIP|1 874,35 €|1|1|0|2021-01-08 18:33:05|2025-11-21 22:10:09
`);
