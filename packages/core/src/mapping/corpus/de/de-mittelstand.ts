import { headerSet } from '../../testing/header-set.ts';

/** Kundenstamm eines mittelständischen Anbieters. */
export default headerSet('de-mittelstand', 'de', `
Kundennummer|Kundenname|Ansprechpartner E-Mail|Wirtschaftszweig|Anzahl Mitarbeiter|Kunde seit (Monate)|Paketbezeichnung|Vertragsbindung|Abrechnungszyklus|Monatsgebühr netto|Gesamtumsatz (€)|Lizenzanzahl|Genutzte Lizenzen (%)|Letztes Login-Datum|Anmeldungen im Monat|Anzahl Supportanfragen|Zufriedenheitsscore|Kündigungsdatum|Vertriebsgebiet|Ust-IdNr.
customer_id|customer_name|email|industry|company_size|tenure_months|plan|contract_type|?contract_type|monthly_charges|total_charges|seats_purchased|-|last_activity_date|login_frequency|support_tickets|csat_score|churn_date|-|-
4001|Schmidt GmbH|a@schmidt.de|Logistik|120|38|Business|12 Monate|jährlich|899,00|34.162,00|40|82|28.05.2024|310|4|85||Süd|DE123
4002|Optik Klein|b@klein.de|Handel|6|20|Starter|1 Monat|monatlich|59,00|1.180,00|4|100|31.05.2024|75|1|90||Nord|DE124
4003|Almhof Huber|c@huber.at|Tourismus|25|52|Starter|12 Monate|jährlich|129,00|6.708,00|8|25|11.02.2024|6|7|40|31.05.2024|Süd|ATU1
4004|Verlag Nord|d@nord.de|Medien|30|12|Business|1 Monat|monatlich|89,00|1.068,00|6|83|30.05.2024|120|2|75||Nord|DE125
`);
