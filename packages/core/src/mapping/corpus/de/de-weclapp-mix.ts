import { headerSet } from '../../testing/header-set.ts';

/** Kundenliste mit Abos aus einem ERP. */
export default headerSet('de-weclapp-mix', 'de', `
Kundennummer|Firmenname|Branche|Betreuer|Land|E-Mail (Rechnung)|Kunde seit|Abo-Artikel|Vertragslaufzeit|Kündigungsfrist|Nettobetrag/Monat|Umsatz gesamt (netto)|Währung|Zahlart|Anzahl User (gebucht)|davon aktiv|Letzter Login am|Logins/Woche|Supportfälle 12 M.|Zufriedenheit (Note)|Gekündigt?|Gekündigt per
customer_id|customer_name|industry|-|country|email|signup_date|plan|contract_type|-|monthly_charges|total_charges|currency|payment_method|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|csat_score|churned|churn_date
10001|Müller Bau GmbH|Bau|Kim|DE|r@mueller.de|12.03.2021|Pro|12 Monate|3 Monate|450,00|17.100,00|EUR|Lastschrift|20|12|28.05.2024|22|2|2|nein|
10002|Praxis Dr. Klein|Gesundheit|Jo|DE|r@klein.de|05.11.2022|Basis|1 Monat|1 Monat|99,00|1.881,00|EUR|Rechnung|5|2|02.05.2024|3|5|4|nein|
10003|Huber Logistik AG|Logistik|Kim|AT|r@huber.at|20.01.2020|Enterprise|24 Monate|6 Monate|1.200,00|62.400,00|EUR|Lastschrift|50|44|11.02.2024|75|11|5|ja|31.05.2024
10004|Nord Media OHG|Medien|Jo|CH|r@nord.ch|03.06.2023|Basis|1 Monat|1 Monat|99,00|1.188,00|CHF|Kreditkarte|6|5|30.05.2024|19|0|1|nein|
`);
