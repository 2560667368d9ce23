import { headerSet } from '../../testing/header-set.ts';

/** Export aus einem deutschen CRM mit technischen Spaltennamen. */
export default headerSet('de-crm', 'de', `
KUNDEN_ID|KUNDENNAME|EMAIL_ADRESSE|BRANCHE|LAND|KUNDE_SEIT|VERTRAGSART|VERTRAGSLAUFZEIT_MONATE|ABRECHNUNGSINTERVALL|MONATSBEITRAG_EUR|JAHRESUMSATZ_EUR|GEBUCHTE_LIZENZEN|GENUTZTE_LIZENZEN|LETZTER_LOGIN|ANZAHL_LOGINS_30T|TAGE_SEIT_LETZTEM_LOGIN|ANZAHL_TICKETS|NPS|ZUFRIEDENHEIT|BETREUER|STATUS|KUENDIGUNG_ZUM|IBAN|UST_ID
customer_id|customer_name|email|industry|country|signup_date|-|-|contract_type|monthly_charges|-|seats_purchased|seats_used|last_activity_date|login_frequency|last_activity_days_ago|support_tickets|nps_score|csat_score|-|-|churn_date|-|-
10001|Schmidt Logistik GmbH|kontakt@schmidt.de|Logistik|DE|2021-04-01|Rahmenvertrag|24|jährlich|899,00|4500000|40|33|2024-05-28|310|4|2|9|85|Frau Braun|aktiv||DE02120300000000202051|DE123456789
10002|Optik Klein|info@klein.de|Handel|DE|2022-09-15|Einzelvertrag|1|monatlich|59,00|320000|4|4|2024-05-31|75|1|0|8|90|Herr Wolf|aktiv||DE02500105170137075030|DE123456790
10003|Almhof Huber|huber@almhof.at|Tourismus|AT|2020-01-20|Einzelvertrag|12|jährlich|129,00|800000|8|2|2024-02-11|6|111|7|3|40|Frau Braun|gekündigt|2024-05-31|AT611904300234573201|ATU12345678
10004|Verlag Nord|post@nord.de|Medien|DE|2023-06-03|Rahmenvertrag|1|monatlich|89,00|1500000|6|5|2024-05-30|120|2|1|7|75|Herr Wolf|aktiv||DE02300209000106531065|DE123456791
`);
