import { headerSet } from '../../testing/header-set.ts';

/** Liste aus einem Abrechnungsprogramm. */
export default headerSet('de-saas', 'de', `
Kundennr.|Kunde|Rechnungs-E-Mail|Kunde angelegt am|Produkt|Zahlungsintervall|Nettobetrag pro Monat|Jahresbetrag|Währung|Gesamtumsatz|Anzahl Nutzer|davon aktiv|Zuletzt aktiv|Offene Tickets|Tickets (90 Tage)|NPS-Wert|Nutzungsgrad (%)|API-Aufrufe/Monat|Integration aktiv|Gekündigt am|Kündigungsgrund|Vertriebler|Mahnstufe
customer_id|customer_name|email|signup_date|plan|contract_type|monthly_charges|annual_charges|currency|total_charges|?seats_purchased|?seats_used|last_activity_date|-|support_tickets|nps_score|feature_usage_score|api_calls_per_month|has_integration|churn_date|-|-|-
70001|Schmidt Logistik GmbH|rechnung@schmidt.de|01.04.2021|Business|jährlich|899,00|10.788,00|EUR|34.162,00|40|33|28.05.2024|1|4|9|78|12.500|ja|||Braun|0
70002|Optik Klein|info@klein.de|15.09.2022|Starter|monatlich|59,00|708,00|EUR|1.180,00|4|4|31.05.2024|0|0|8|64|0|nein|||Wolf|0
70003|Almhof Huber|huber@almhof.at|20.01.2020|Starter|jährlich|129,00|1.548,00|EUR|6.708,00|8|2|11.02.2024|3|7|3|12|300|nein|31.05.2024|Preis|Braun|2
70004|Verlag Nord|post@nord.de|03.06.2023|Business|monatlich|89,00|1.068,00|EUR|1.068,00|6|5|30.05.2024|1|1|7|71|4.100|ja|||Wolf|0
`);
