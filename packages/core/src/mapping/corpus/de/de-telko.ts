import { headerSet } from '../../testing/header-set.ts';

/** Telekommunikation, wie IBM. */
export default headerSet('de-telko', 'de', `
Kundennummer|Geschlecht|Rentner|Partner|Kinder|Vertragsdauer in Monaten|Telefonanschluss|Mehrere Leitungen|Internetanschluss|Online-Sicherheit|Online-Backup|Geräteversicherung|Technischer Support|TV-Streaming|Film-Streaming|Vertragsart|Elektronische Rechnung|Zahlungsart|Monatliche Kosten|Gesamtkosten|Abgewandert
customer_id|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|churned
7590|weiblich|nein|ja|nein|1|nein|kein Telefonanschluss|DSL|nein|ja|nein|nein|nein|nein|monatlich|ja|E-Scheck|29,85|29,85|nein
5575|männlich|nein|nein|nein|34|ja|nein|DSL|ja|nein|ja|nein|nein|nein|1 Jahr|nein|Scheck|56,95|1889,50|nein
3668|männlich|ja|nein|nein|2|ja|nein|Glasfaser|ja|ja|nein|nein|nein|nein|monatlich|ja|Scheck|53,85|108,15|ja
7795|weiblich|nein|nein|nein|45|nein|kein Telefonanschluss|DSL|ja|nein|ja|ja|nein|nein|2 Jahre|nein|Überweisung|42,30|1840,75|nein
`);
