import { headerSet } from '../../testing/header-set.ts';

/** Energieversorger. */
export default headerSet('de-stadtwerke', 'de', `
Kd-Nr|Anrede|Nachname|PLZ|Ort|Vertragsbeginn|Kundentreue (Jahre)|Stromtarif|Abschlag mtl.|Zahlweise|Online-Rechnung|Beschwerden 12M|letzter Kontakt vor (Tagen)|Wechsel
customer_id|-|-|-|-|signup_date|tenure_months|plan|monthly_charges|payment_method|paperless_billing|support_tickets|-|?churned
400-1|Frau|Schulz|50667|Köln|01.04.2018|6|Öko Plus|87,00|SEPA|ja|0|200|nein
400-2|Herr|Wagner|50668|Köln|15.09.2020|3|Basis|65,00|Überweisung|nein|1|20|nein
400-3|Herr|Becker|50669|Köln|20.01.2015|9|Basis|112,50|SEPA|nein|3|4|ja
400-4|Frau|Hoffmann|50670|Köln|03.06.2021|2|Öko Plus|59,00|SEPA|ja|0|80|nein
`);
