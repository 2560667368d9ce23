import { headerSet } from '../../testing/header-set.ts';

/** A German telecom warehouse table with folded umlauts and short words. */
export default headerSet('de-dwh-telko', 'de', `
kd_nr|geschlecht|rentner_kz|vertragsdauer_mon|tarif_bez|vertragsbindung|internetanschluss|telefonanschluss|mehrere_leitungen|geraeteschutz|onlinesicherung|techn_support|rechnung_papierlos|zahlungsmethode|mtl_entgelt|entgelt_kumuliert|anz_stoerungsmeldungen|rechnungsnr_letzte|vertragsende|abwanderung
customer_id|gender|senior_citizen|tenure_months|plan|contract_type|internet_service|phone_service|multiple_lines|device_protection|online_backup|tech_support|paperless_billing|payment_method|monthly_charges|total_charges|support_tickets|-|-|churned
70010000|männlich|0|16|DSL 50|monatlich kündbar|DSL|Ja|Ja|Ja|Ja|Ja|Nein|Kreditkarte|59.90|718.40|2|2026052824|2027-07-19|0
70010031|männlich|0|25|Fiber 100|monatlich kündbar|kein|Nein|Ja|Ja|Ja|Nein|Ja|Bankeinzug|44.90|1122.50|6|2026009755|2027-03-30|1
70010062|männlich|0|63|Fiber 100|1 Jahr|DSL|Ja|Ja|Ja|Ja|Nein|Nein|Rechnung|29.90|2828.70|2|2026097685|2027-02-05|0
70010093|männlich|0|43|Fiber 100|2 Jahre|DSL|Nein|Nein|Nein|Ja|Nein|Ja|Bankeinzug|44.90|1930.70|6|2026004013|2027-01-02|1
70010124|männlich|0|41|DSL 50|1 Jahr|Glasfaser|Ja|Ja|Ja|Nein|Nein|Nein|Kreditkarte|44.90|1840.90|2|2026051001|2027-06-07|0
70010155|weiblich|0|9|Fiber 100|monatlich kündbar|kein|Nein|Ja|Ja|Ja|Ja|Nein|Rechnung|59.90|404.10|6|2026077358|2027-04-20|0
70010186|weiblich|0|19|DSL 50|1 Jahr|kein|Ja|Nein|Nein|Nein|Ja|Nein|Bankeinzug|59.90|853.10|0|2026004945|2027-05-14|0
70010217|männlich|0|66|Fiber 250|1 Jahr|Glasfaser|Nein|Nein|Nein|Ja|Nein|Nein|Rechnung|59.90|2963.40|1|2026009078|2027-09-15|0
70010248|männlich|0|53|Fiber 250|1 Jahr|Glasfaser|Nein|Nein|Ja|Ja|Ja|Nein|Bankeinzug|59.90|2379.70|6|2026017022|2027-03-17|0
70010279|männlich|1|58|Fiber 250|monatlich kündbar|DSL|Ja|Nein|Ja|Ja|Ja|Nein|Rechnung|44.90|2604.20|0|2026037770|2027-02-24|0
70010310|weiblich|0|50|Fiber 100|monatlich kündbar|kein|Nein|Ja|Ja|Ja|Nein|Nein|Bankeinzug|29.90|2245.00|1|2026076369|2027-04-05|0
70010341|weiblich|1|58|DSL 50|2 Jahre|DSL|Ja|Ja|Nein|Ja|Nein|Nein|Bankeinzug|44.90|2604.20|6|2026067698|2026-12-11|0
`);
