import { headerSet } from '../../testing/header-set.ts';

/** Auswertung eines deutschen Kundenerfolgsteams. */
export default headerSet('de-tabelle', 'de', `
Kunde|Kd-Nr|Branche|Größe (MA)|Seit wann Kunde|Produktpaket|Vertragsart|Monatl. Umsatz|Umsatz bisher|Gekaufte Plätze|Genutzte Plätze|Nutzung in %|Letzte Nutzung|Logins/Monat|Anfragen an Support|Kundenzufriedenheit|NPS|Zahlungsweise|Verloren?|Verloren am|Notiz
customer_name|customer_id|industry|company_size|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|csat_score|nps_score|?payment_method|churned|churn_date|-
Schmidt GmbH|10001|Logistik|120|01.04.2021|Business|jährlich|899,00|34.162,00|40|33|78|28.05.2024|310|4|85|9|Lastschrift|nein||
Optik Klein|10002|Handel|6|15.09.2022|Starter|monatlich|59,00|1.180,00|4|4|64|31.05.2024|75|1|90|8|Rechnung|nein||
Almhof Huber|10003|Tourismus|25|20.01.2020|Starter|jährlich|129,00|6.708,00|8|2|12|11.02.2024|6|7|40|3|Lastschrift|ja|31.05.2024|Preis
Verlag Nord|10004|Medien|30|03.06.2023|Business|monatlich|89,00|1.068,00|6|5|71|30.05.2024|120|2|75|7|Rechnung|nein||
`);
