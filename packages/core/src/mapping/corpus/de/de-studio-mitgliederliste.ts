import { headerSet } from '../../testing/header-set.ts';

/** Gym chain member export. */
export default headerSet('de-studio-mitgliederliste', 'de', `
Mitglieds-Nr.|Anrede|Vorname|Nachname|Geb.-Datum|E-Mail-Adresse|Heimatstudio|Tarifbezeichnung|Vertragsbeginn|Erstlaufzeit|Beitrag mtl. (€)|Zahlart|Rücklastschriften|Offener Saldo|Letzter Check-in|Check-ins (30 T.)|Ruhezeit bis|Gekündigt am|Gekündigt zum|Kündigungsgrund
customer_id|?gender|-|?customer_name|-|email|-|plan|signup_date|contract_type|monthly_charges|payment_method|-|-|last_activity_date|login_frequency|-|?churn_date|?churn_date|-
M-104412|Frau|Annika|Köhler|12.05.1991|annika.koehler@gmx.de|Köln-Ehrenfeld|Premium|01.02.2022|24 Monate|39,90|SEPA-Lastschrift|0|0,00|18.11.2025|9||||
M-104587|Herr|Tobias|Brandt|30.09.1984|t.brandt@posteo.de|Köln-Süd|Basis|15.06.2023|12 Monate|24,90|SEPA-Lastschrift|2|49,80|02.07.2025|0|31.01.2026|10.07.2025|14.06.2026|Umzug
M-105003|Herr|Mehmet|Yildiz|17.01.1999|m.yildiz99@gmail.com|Köln-Ehrenfeld|Student|01.10.2024|12 Monate|19,90|SEPA-Lastschrift|0|0,00|20.11.2025|14||||
M-105119|Frau|Sabine|Vogt|08.08.1962|sabine.vogt@t-online.de|Bonn|Premium Plus|01.01.2019|24 Monate|54,90|Überweisung|0|0,00|19.11.2025|11||||
M-106240|Divers|Robin|Neumann|22.12.2001|robin.n@icloud.com|Köln-Süd|Basis|15.03.2025|1 Monat|34,90|Kreditkarte|1|34,90|11.09.2025|0||12.09.2025|14.10.2025|Preis
M-106311|Frau|Julia|Schreiber|03.03.1995|jschreiber@web.de|Bonn|Premium|01.09.2023|12 Monate|39,90|SEPA-Lastschrift|0|0,00|30.10.2025|2||||
`);
