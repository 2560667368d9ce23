import { headerSet } from '../../testing/header-set.ts';

/** Vertragsliste eines Mobilfunkanbieters. */
export default headerSet('de-provider', 'de', `
Kundennummer|Rufnummer|Erstaktivierung|Vertragsbeginn|Mögl. Vertragsende|SIM-Nummer|Kartenart|Name 1|Ländercode|Stadt|Postleitzahl|Tarifname|Grundpreis mtl. (EUR)|Letzte Rechnung (EUR)|Bezahlart|Gekündigt zum
customer_id|-|-|signup_date|-|-|-|?customer_name|country|-|-|plan|monthly_charges|-|payment_method|churn_date
100200|0171 1234567|01.02.2019|01.04.2021|31.03.2025|894920|Standard|Müller GmbH|DE|Köln|50667|Business L|39,95|47,53|Lastschrift|
100201|0171 2234567|15.09.2022|15.09.2022|14.09.2024|894921|eSIM|Klein KG|DE|Bonn|53111|Business S|19,95|19,95|Überweisung|
100202|0171 3234567|20.01.2020|20.01.2020|19.01.2026|894922|Standard|Huber AG|AT|Wien|1010|Business L|39,95|61,00|Lastschrift|31.05.2024
100203|0171 4234567|03.06.2023|03.06.2023|02.06.2025|894923|eSIM|Nord OHG|DE|Kiel|24103|Business M|29,95|29,95|Lastschrift|
`);
