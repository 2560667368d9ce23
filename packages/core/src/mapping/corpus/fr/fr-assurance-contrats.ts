import { headerSet } from '../../testing/header-set.ts';

/** Contracts of a French insurer. */
export default headerSet('fr-assurance-contrats', 'fr', `
num_client|num_contrat|nom_assure|date_effet|formule|fractionnement|cotisation_mensuelle|cumul_cotisations|mode_paiement|nb_sinistres|nb_reclamations|anciennete_ans|espace_client_actif|dematerialise|date_resiliation|motif_resiliation
customer_id|-|customer_name|?signup_date|plan|contract_type|monthly_charges|total_charges|payment_method|-|support_tickets|tenure_months|-|?paperless_billing|churn_date|-
700100|CT472349|Claire Dubois|07/03/2024|Tiers|trimestriel|41,20|1318,40|CB|1|4|2|N|N||
700103|CT557092|Jean Martin|16/04/2021|Intermédiaire|trimestriel|66,90|2760,40|chèque|1|1|5|N|O|04/11/2026|Prix
700106|CT648710|Élodie Petit|07/01/2024|Intermédiaire|trimestriel|41,20|1400,80|CB|2|4|2|O|N||
700109|CT582034|Luc Bernard|14/01/2023|Intermédiaire|annuel|28,50|1895,20|chèque|0|0|3|N|N||
700112|CT403151|Sophie Roux|23/06/2021|Tous risques|mensuel|41,20|2678,00|CB|0|0|5|O|O||
700115|CT450408|Paul Blanc|17/08/2021|Intermédiaire|annuel|41,20|2595,60|CB|1|3|5|O|O||
700118|CT491680|Inès Faure|19/06/2024|Tiers|mensuel|28,50|1194,80|chèque|0|0|2|N|O||
700121|CT626936|Marc Leroy|12/08/2022|Tous risques|mensuel|28,50|2101,20|prélèvement|2|0|4|N|N||
700124|CT182876|Julie Noël|15/08/2026|Intermédiaire|mensuel|41,20|123,60|prélèvement|0|0|1|N|O||
700127|CT438669|Hugo Masson|14/06/2026|Tiers|trimestriel|28,50|206,00|CB|3|3|1|N|O||
700130|CT509488|Anaïs Picard|24/02/2021|Tiers|trimestriel|41,20|2842,80|CB|0|4|5|N|O|15/03/2026|Prix
700133|CT183345|Yves Colin|20/09/2021|Tous risques|annuel|41,20|2554,40|prélèvement|0|1|5|N|N|07/08/2026|Prix
`);
