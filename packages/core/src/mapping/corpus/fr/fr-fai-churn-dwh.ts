import { headerSet } from '../../testing/header-set.ts';

/** Data-mart table of an internet/mobile operator (French abbreviations). */
export default headerSet('fr-fai-churn-dwh', 'fr', `
id_client|num_contrat|sexe|age|cd_csp|dept|lib_offre|techno_acces|anc_mois|duree_engagement|mt_fact_ttc_m1|mt_ca_ttc_cumul|mode_paiement|fl_efacture|conso_data_go_m1|nb_incid_rx_3m|nb_appels_sc_3m|nb_relances_impaye_12m|fl_opt_tv|note_satisf_10|dt_resil|motif_resil|top_resil
customer_id|-|gender|-|-|-|plan|internet_service|tenure_months|contract_type|monthly_charges|total_charges|payment_method|paperless_billing|-|-|support_tickets|-|?streaming_tv|csat_score|churn_date|-|churned
70018832|C0044812|F|34|5|33|Fibre Max|FTTH|41|0|44,99|1798,40|PRLV|1|412,7|0|1|0|1|8|||0
70018901|C0044950|H|61|7|13|Box Initial|ADSL|128|0|29,99|3610,22|PRLV|0|38,2|2|4|1|0|4|2025-09-30|CONCUR|1
70019244|C0045102|H|27|3|75|Fibre Start|FTTH|7|12|24,99|174,93|CB|1|655,0|1|2|0|1|7|||0
70021177|C0047781|F|45|4|62|Fibre Max|FTTH|19|12|42,99|802,11|PRLV|1|201,4|0|0|0|1|9|||0
70025560|C0050019|F|72|7|29|Box Initial|VDSL|152|0|31,50|4431,00|TIP SEPA|0|12,9|3|5|0|0|3|2025-10-14|DEMENAG|1
`);
