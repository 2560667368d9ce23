import { headerSet } from '../../testing/header-set.ts';

/** Box par abonnement. */
export default headerSet('fr-ecommerce-abo', 'fr', `
ID_Client|Date_Inscription|Date_Annulation|Formule|Prix_Mensuel|Mode_Paiement|Nb_Mois_Actif|Montant_Total|Pays|Nb_Réclamations|Derniere_Connexion|Motif_Annulation
customer_id|signup_date|churn_date|plan|monthly_charges|payment_method|tenure_months|total_charges|country|support_tickets|last_activity_date|-
G1|2021-04-01||Premium|39.90|CB|38|1516.20|France|0|2024-05-28|
G2|2022-09-15||Basique|24.90|PayPal|20|498.00|France|1|2024-05-02|
G3|2020-01-20|2024-05-31|Premium|39.90|CB|52|2074.80|Belgique|3|2024-02-11|prix
G4|2023-06-03||Basique|24.90|CB|12|298.80|France|0|2024-05-30|
`);
