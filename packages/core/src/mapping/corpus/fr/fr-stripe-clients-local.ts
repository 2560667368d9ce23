import { headerSet } from '../../testing/header-set.ts';

/** Customers of a payment provider with a French interface, amounts in cents. */
export default headerSet('fr-stripe-clients-local', 'fr', `
id|Nom|Adresse e-mail|Créé le (UTC)|Offre|Intervalle de facturation|Devise|Montant mensuel (centimes)|Total dépensé|Nombre de paiements|Moyen de paiement par défaut|Litiges|Résiliation prévue le|Solde du compte
customer_id|customer_name|email|signup_date|plan|contract_type|currency|monthly_charges|total_charges|-|payment_method|-|?churn_date|-
cus_7580522560N|Claire Dubois|claire.dubois@free.fr|2023-10-24 08:00|Intégrale|an|eur|129950|48081,50|37|carte|0||0,00
cus_2121911274N|Jean Martin|jean.martin@free.fr|2025-08-14 08:00|Découverte|mois|eur|19950|2992,50|15|prélèvement sepa|0||0,00
cus_2467074373N|Élodie Petit|elodie.petit@free.fr|2025-06-13 08:00|Confort|an|eur|19900|3383,00|17|prélèvement sepa|1|2027-10-01|0,00
cus_8711196808N|Luc Bernard|luc.bernard@free.fr|2021-11-08 08:00|Découverte|an|eur|7990|4794,00|60|carte|1||0,00
cus_6966033244N|Sophie Roux|sophie.roux@free.fr|2025-10-09 08:00|Découverte|mois|eur|14990|1948,70|13|carte|0||0,00
cus_8033610253N|Paul Blanc|paul.blanc@free.fr|2023-05-27 08:00|Découverte|mois|eur|7990|3355,80|42|carte|1||0,00
cus_9928221385N|Inès Faure|ines.faure@free.fr|2026-01-08 08:00|Intégrale|an|eur|2950|295,00|10|prélèvement sepa|1||0,00
cus_0451799004N|Marc Leroy|marc.leroy@free.fr|2025-05-07 08:00|Confort|an|eur|44990|8098,20|18|prélèvement sepa|0||0,00
cus_6517506919N|Julie Noël|julie.noel@free.fr|2024-07-22 08:00|Découverte|mois|eur|14900|4172,00|28|prélèvement sepa|0|2027-10-06|0,00
cus_5227656645N|Hugo Masson|hugo.masson@free.fr|2021-11-11 08:00|Confort|mois|eur|7900|4740,00|60|prélèvement sepa|0|2026-12-20|0,00
cus_5839920364N|Anaïs Picard|anais.picard@free.fr|2021-10-17 08:00|Découverte|an|eur|4990|3043,90|61|prélèvement sepa|0|2027-10-14|0,00
cus_5905243200N|Yves Colin|yves.colin@free.fr|2022-04-25 08:00|Découverte|mois|eur|9950|5472,50|55|prélèvement sepa|1||0,00
`);
