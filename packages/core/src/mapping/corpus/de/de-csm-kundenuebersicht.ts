import { headerSet } from '../../testing/header-set.ts';

/** Spreadsheet of a customer success team (B2B software, Germany). */
export default headerSet('de-csm-kundenuebersicht', 'de', `
Kd.-Nr.|Firma|Branche|MA-Zahl|Ort|Ansprechpartner|Ampel|CSM|Paket|Laufzeit|MRR netto [€]|Kunde seit|Nächste Verlängerung|Lizenzen gekauft|Lizenzen aktiv|Nutzungsgrad in %|letzter Login|Tickets Q3|NPS (letzte Umfrage)|DATEV-Schnittstelle aktiv?|letzter QBR|Upsell-Potenzial|Bemerkung
customer_id|customer_name|industry|company_size|-|-|-|-|plan|contract_type|monthly_charges|signup_date|-|seats_purchased|seats_used|feature_usage_score|last_activity_date|support_tickets|nps_score|has_integration|-|-|-
D-1007|Schuster Medizintechnik GmbH|Medizintechnik|180|Tuttlingen|Dr. Maurer|grün|Lena|Professional|jährlich|1.290,00|03/2019|01.03.2026|45|41|78|21.11.2025|4|9|ja|12.09.2025|hoch|Referenzkunde
D-1033|Bäckerei Ihle KG|Lebensmittel|420|Augsburg|Hr. Ihle|gelb|Jonas|Professional|jährlich|2.140,00|11/2020|01.11.2026|90|52|46|19.11.2025|17|6|ja|03.06.2025|mittel|neuer GF seit Juli
D-1058|ProWind Service GmbH|Erneuerbare Energien|65|Bremerhaven|Fr. Petersen|grün|Lena|Starter|monatlich|199,00|05/2024|01.12.2025|10|9|83|21.11.2025|1|10|nein||hoch|will Modul Einsatzplanung
D-1102|Hausverwaltung Tempelhof|Immobilien|28|Berlin|Hr. Schulz|rot|Lena|Starter|monatlich|149,00|01/2023|01.12.2025|5|1|12|04.08.2025|6|2|nein||keins|reagiert nicht auf Mails
D-1140|Klinikum Werra-Meißner|Gesundheitswesen|1.150|Eschwege|Fr. Dr. Noll|gelb|Cem|Enterprise|3 Jahre|6.800,00|08/2017|01.08.2026|300|214|55|20.11.2025|23|7|ja|25.09.2025|mittel|Ausschreibung 2026
`);
