import { headerSet } from '../../testing/header-set.ts';

/** Datenbankauszug in snake_case. */
export default headerSet('de-snake', 'de', `
kunden_id|firmenname|registrierungsdatum|kundenalter_monate|abo_modell|abrechnungszyklus|mtl_umsatz_eur|gesamtumsatz_eur|anzahl_lizenzen|genutzte_lizenzen|letzte_aktivitaet_vor_tagen|logins_pro_monat|api_aufrufe_monat|support_tickets_90_tage|nps_wert|feature_nutzung_prozent|integration_vorhanden|abgewandert
customer_id|customer_name|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|login_frequency|api_calls_per_month|support_tickets|nps_score|feature_usage_score|has_integration|churned
1|Sommer GmbH|2021-04-01|38|Pro|monatlich|299.00|11362.00|40|33|4|41|12500|1|9|78|1|0
2|Lang KG|2022-09-15|20|Basis|jährlich|49.50|990.00|5|4|30|3|0|0|7|51|0|0
3|Berg AG|2020-01-20|52|Pro|monatlich|129.00|6708.00|8|2|111|1|300|4|3|12|0|1
4|Stein OHG|2023-06-03|12|Basis|jährlich|89.00|1068.00|6|5|2|12|4100|1|8|66|1|0
`);
