import { headerSet } from '../../testing/header-set.ts';

/** Portfolio table of a motor insurer (German insurance abbreviations). */
export default headerSet('de-kfz-versicherung-bestand', 'de', `
VN_NR|VTR_NR|SPARTE|TARIFLINIE|GESCHLECHT|GEB_JAHR|FAM_STAND|ANZ_KINDER|VERS_BEGINN|LFZ_JAHRE|ZAHLWEISE|INKASSOART|JAHRESBEITRAG_BRUTTO|SF_KLASSE|ANZ_SCHAEDEN_3J|ANZ_BESCHW_12M|ONLINE_POSTFACH_KZ|VERMITTLER_NR|STORNO_KZ|STORNO_DAT|STORNO_GRUND
customer_id|-|-|plan|gender|-|?partner|?dependents|signup_date|tenure_months|contract_type|payment_method|annual_charges|-|-|support_tickets|paperless_billing|-|churned|churn_date|-
700112233|KH-55120033|KFZ|Komfort|m|1968|verh.|2|01.01.2009|16,9|1/1|LSV|418,72|SF22|0|0|J|40117|0||
700119874|KH-55131107|KFZ|Basis|w|1995|led.|0|15.03.2022|3,7|1/12|LSV|689,10|SF4|1|1|J|90001|0||
700203311|KH-55201940|KFZ|Premium|w|1979|verh.|1|01.07.2016|9,4|1/4|RECHNUNG|902,35|SF11|0|0|N|40233|0||
700240056|KH-55242218|KFZ|Basis|m|2001|led.|0|01.10.2024|1,1|1/12|LSV|1344,88|SF1|2|2|J|90001|1|31.10.2025|WECHSEL
700301988|KH-55300761|KFZ|Komfort|w|1954|verw.|3|01.01.1998|27,9|1/2|DAUERAUFTR|376,04|SF35|0|0|N|40117|0||
`);
