import { headerSet } from '../../testing/header-set.ts';

/** Mutuelle. */
export default headerSet('fr-assurance', 'fr', `
N° de contrat|N° adhérent|Civilité|Âge|Date d'effet|Garantie|Cotisation mensuelle TTC|Fractionnement|Mode de prélèvement|Réclamations 12 mois|Radié|Date de radiation
-|customer_id|-|-|signup_date|?plan|monthly_charges|contract_type|?payment_method|support_tickets|churned|churn_date
C1|A1|Mme|42|01/04/2021|Confort|87,40|Mensuel|SEPA|0|non|
C2|A2|M.|35|15/09/2022|Essentielle|45,10|Annuel|Chèque|1|non|
C3|A3|M.|58|20/01/2020|Confort|112,00|Mensuel|SEPA|3|oui|31/05/2024
C4|A4|Mme|29|03/06/2023|Essentielle|39,90|Trimestriel|SEPA|0|non|
`);
