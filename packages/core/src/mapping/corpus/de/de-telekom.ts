import { headerSet } from '../../testing/header-set.ts';

/** Vertragskunden eines Telefonanbieters. */
export default headerSet('de-telekom', 'de', `
Vertragskonto|Kundennummer|Anrede|Nachname|Ort|Tarifname|Vertragsbeginn|Mindestvertragslaufzeit|Grundpreis monatlich|Ø Rechnungsbetrag|Zahlungsart|Online-Rechnung|Datenvolumen GB|Anrufe Hotline|Beschwerden|Kündigung eingegangen am|Wechselgrund|Werbeeinwilligung
-|customer_id|-|-|-|plan|signup_date|?contract_type|monthly_charges|-|payment_method|paperless_billing|-|-|support_tickets|churn_date|-|-
VK-001|880001|Frau|Keller|Köln|Mobil M|01.02.2022|24 Monate|29,99|31,20|Lastschrift|ja|20|1|0|||ja
VK-002|880002|Herr|Vogel|Erfurt|Mobil S|01.07.2021|1 Monat|14,99|14,99|Überweisung|nein|5|4|2|30.04.2024|Preis|nein
VK-003|880003|Herr|Roth|Rostock|Mobil L|15.01.2020|24 Monate|49,99|55,10|Lastschrift|ja|60|0|0|||ja
VK-004|880004|Frau|Engel|Fürth|Mobil S|01.10.2022|1 Monat|14,99|16,00|Lastschrift|nein|5|0|1|||nein
`);
