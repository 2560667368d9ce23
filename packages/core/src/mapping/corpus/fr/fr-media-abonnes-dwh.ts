import { headerSet } from '../../testing/header-set.ts';

/** Subscribers of a French paper, in a warehouse table. */
export default headerSet('fr-media-abonnes-dwh', 'fr', `
abonne_id|dt_premier_abo|lib_offre|freq_prelevement|prix_mensuel_ttc|ca_cumule|nb_sessions_30j|nb_jours_inactif|nb_reclam_12m|top_newsletter|canal_recrutement|code_postal|dt_fin_abo|top_desabo
customer_id|signup_date|plan|contract_type|monthly_charges|total_charges|login_frequency|last_activity_days_ago|support_tickets|-|-|-|churn_date|churned
3300000|2021-12-11|Week-end|annuelle|22.90|879.10|47|21|2|0|web|26246||0
3300011|2021-08-10|Week-end|trimestrielle|9.90|938.70|2|6|1|1|courrier|29938||0
3300022|2024-01-26|Week-end|trimestrielle|9.90|506.60|52|4|0|0|salon|83804||0
3300033|2025-06-09|Week-end|annuelle|9.90|253.30|29|6|1|1|salon|80345||0
3300044|2025-02-13|Numérique|trimestrielle|22.90|312.90|45|6|0|0|web|11653||0
3300055|2021-08-06|Week-end|mensuelle|9.90|938.70|34|0|1|0|web|36825|2026-07-30|1
3300066|2025-10-11|Intégral|mensuelle|14.90|193.70|33|21|4|0|courrier|73639||0
3300077|2026-04-13|Intégral|trimestrielle|9.90|104.30|51|33|0|1|salon|59004||0
3300088|2025-03-07|Numérique|annuelle|14.90|298.00|36|21|0|1|web|14072||0
3300099|2022-03-18|Week-end|mensuelle|9.90|834.40|37|58|2|0|courrier|44040||0
3300110|2021-08-23|Numérique|annuelle|9.90|938.70|20|1|1|0|salon|69383||0
3300121|2021-11-23|Week-end|annuelle|22.90|894.00|51|33|1|0|courrier|48568||0
`);
