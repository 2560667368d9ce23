import { headerSet } from '../../testing/header-set.ts';

/** Tabella clienti di un operatore. */
export default headerSet('it-dwh', 'it', `
COD_CLI|DESC_CLI|TIPO_CLI|SESSO|FASCIA_ETA|DT_ATTIV|MESI_ANZ|DESC_OFFERTA|DUR_CONTR|IMP_CANONE_MENS|IMP_TOT_FATT|MOD_PAG|FLG_FATT_ELETTR|TECN_ACCESSO|NR_RECLAMI_12M|NR_CHIAM_CC_3M|DT_ULT_ACC_APP|GG_DA_ULT_ACC|FLG_DISDETTA|DT_CESS|MOT_CESS
customer_id|customer_name|-|gender|-|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|payment_method|paperless_billing|internet_service|?support_tickets|?support_tickets|last_activity_date|last_activity_days_ago|churned|churn_date|-
700123|MARIO ROSSI|RES|M|35-44|2019-04-01|61|FIBRA CASA|24 mesi|29.90|1823.90|RID|S|FTTH|0|1|2024-05-28|3|N||
700124|ANNA BIANCHI|RES|F|25-34|2022-09-15|20|ADSL BASE|12 mesi|24.90|498.00|BOLLETTINO|N|ADSL|2|4|2024-05-02|29|N||
700125|LUCA VERDI|BUS|M|45-54|2020-01-20|52|FIBRA PRO|24 mesi|39.90|2074.80|CARTA|S|FTTC|5|7|2024-02-11|110|S|2024-05-15|PREZZO
`);
