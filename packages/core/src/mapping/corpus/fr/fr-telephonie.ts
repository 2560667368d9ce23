import { headerSet } from '../../testing/header-set.ts';

/** Abonnés d'un opérateur de téléphonie. */
export default headerSet('fr-telephonie', 'fr', `
Numéro d'abonné|Sexe|Âge|Code postal|Forfait|Ancienneté (mois)|Facture mensuelle moyenne|Moyen de paiement|Facture électronique|Consommation data (Go)|Appels au service client|Réclamations|Retards de paiement|Désabonné
customer_id|gender|-|-|plan|tenure_months|monthly_charges|payment_method|paperless_billing|-|?support_tickets|?support_tickets|-|churned
33600001|Femme|34|75011|Série 50Go|27|19,99|Prélèvement|Oui|41,2|1|0|0|Non
33600002|Homme|51|69002|Série 100Go|8|24,99|Carte bancaire|Oui|88,0|4|2|1|Oui
33600003|Femme|23|13001|Série 50Go|44|19,99|Prélèvement|Non|12,5|0|0|0|Non
33600004|Homme|66|44000|Bloqué 2h|60|7,99|Chèque|Non|0,0|2|1|0|Non
`);
