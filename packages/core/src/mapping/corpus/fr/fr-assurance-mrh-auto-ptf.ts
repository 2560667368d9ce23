import { headerSet } from '../../testing/header-set.ts';

/** Portfolio extract of a French mutual insurer (upper-case codes). */
export default headerSet('fr-assurance-mrh-auto-ptf', 'fr', `
NUM_SOC|NUM_CTR|FORMULE|DT_EFFET|ANC_CTR_AN|SEXE_SOC|AGE_COND|SIT_FAM|NB_ENF|CD_CSP|ZONIER|COEF_CRM|PRIME_TTC_AN|FRACT|MODE_REGL|NB_SIN_36M|NB_RECLAM_12M|DER_CNX_ESPACE|EDOC_ON|TOP_RESIL|DT_RESIL|CD_AGENCE|CD_MOTIF_RESIL
customer_id|-|plan|signup_date|tenure_months|gender|-|?partner|?dependents|-|-|-|annual_charges|contract_type|payment_method|-|support_tickets|last_activity_date|paperless_billing|churned|churn_date|-|-
01884512|A884512-01|TIERS+|01/03/2011|14|M|52|MARIE|3|3|4|0,50|512,40|A|CHQ|0|0||N|0||3301|
01890077|A890077-02|TOUS RISQUES|15/06/2018|7|F|41|MARIE|1|4|2|0,50|748,15|M|PRLV|1|0|2025-11-12|O|0||6902|
02011348|A011348-01|TIERS|01/09/2023|2|M|23|CELIB|0|8|6|0,95|1 032,60|M|PRLV|2|2|2025-09-30|O|1|01/10/2025|5901|HAMON
02277410|A277410-01|TIERS+|20/01/2022|3|F|36|CONCUB|2|5|3|0,76|455,00|T|CB|0|1|2025-10-21|O|0||3301|
02310065|A310065-03|TOUS RISQUES|01/04/2006|19|M|67|VEUF|0|7|1|0,50|689,90|A|PRLV|0|0||N|0||8400|
`);
