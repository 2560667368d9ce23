import { headerSet } from '../../testing/header-set.ts';

/** Stripe subscriptions export columns, French rendering by the author. */
export default headerSet('fr-stripe-abonnements-fr', 'fr', `
id|ID client|Adresse e-mail du client|Description du client|Forfait|Quantité|Devise|Intervalle|Montant|État|Créé le (UTC)|Date de début (UTC)|Début de la période en cours (UTC)|Fin de la période en cours (UTC)|Fin de l'essai (UTC)|Coupon|Taux de taxe (%)|Annulé le (UTC)|Annulation en fin de période
-|customer_id|email|?customer_name|plan|?seats_purchased|currency|contract_type|?monthly_charges|?churned|?signup_date|?signup_date|-|-|-|-|-|churn_date|-
sub_1KxA2bE|cus_LgH1a9|compta@studio-lumen.fr|Studio Lumen|Pro|12|eur|month|348,00|active|2022-05-10 08:12|2022-05-10 08:12|2025-11-10 08:12|2025-12-10 08:12|||20||false
sub_1LdT9qE|cus_M2sPq0|hello@papeterie-nord.fr|Papeterie du Nord|Essentiel|1|eur|month|19,00|canceled|2022-08-01 14:55|2022-08-15 14:55|2025-06-15 14:55|2025-07-15 14:55|2022-08-15 14:55||20|2025-07-02 10:10|true
sub_1MmR4cE|cus_N8uYz1|it@groupe-valade.com|Groupe Valade|Entreprise|60|eur|year|15 600,00|active|2023-02-28 09:30|2023-03-01 00:00|2025-03-01 00:00|2026-03-01 00:00||PARTENAIRE10|20||false
sub_1NqZ8wE|cus_OdKe55|gerance@cafe-racine.fr|Café Racine|Essentiel|1|eur|month|19,00|past_due|2023-09-14 17:02|2023-09-28 17:02|2025-10-28 17:02|2025-11-28 17:02|2023-09-28 17:02||20||false
sub_1PvB3kE|cus_QmX07t|ops@logifret.eu|Logifret|Pro|25|eur|month|725,00|active|2024-08-29 11:47|2024-09-12 11:47|2025-11-12 11:47|2025-12-12 11:47|2024-09-12 11:47||20||false
`);
