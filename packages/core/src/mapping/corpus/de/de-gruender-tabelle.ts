import { headerSet } from '../../testing/header-set.ts';

/** A German founder's sheet. */
export default headerSet('de-gruender-tabelle', 'de', `
Kd-Nr|Kunde|Seit wann dabei?|Tarif|mtl./jährl.|€/Monat|Bisher bezahlt|User gebucht|User aktiv|Tage ohne Login|Tickets|Stimmung|Schnittstelle zu DATEV?|Aus Testphase?|Notiz|Weg?
customer_id|customer_name|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|support_tickets|-|has_integration|trial_converted|-|churned
KD101|Müller Maschinenbau GmbH|20 Aug 2026|M|jährl.|149,50|448,50|15|14|58|0|gut|nein|nein|will Rabatt|ja
KD102|Hotel Seeblick|25 Sept 2024|S|jährl.|199,00|5.174,00|20|18|4|6|mies|ja|ja|Rückruf|nein
KD103|Bäckerei Kern KG|6 Feb 2026|M|mtl.|49,50|445,50|10|8|0|1|mies|ja|ja|Rückruf|nein
KD104|Novatec Systems AG|26 Dez 2025|M|jährl.|299,00|3.289,00|15|13|2|3|gut|nein|ja||nein
KD105|Praxis Dr. Weiß|12 Juni 2026|M|mtl.|99,90|499,50|15|10|21|6|gut|ja|nein|will Rabatt|nein
KD106|Autohaus Lindner|17 Nov 2023|L|jährl.|29,00|1.044,00|10|9|14|1|gut|ja|nein|Rückruf|nein
KD107|Steuerkanzlei Brandt|7 Apr 2026|M|mtl.|79,00|553,00|8|5|21|5|ok|ja|ja||nein
KD108|Elbe Logistik GmbH|25 Jan 2025|M|jährl.|1.299,90|28.597,80|8|6|21|3|ok|nein|nein|läuft|nein
KD109|Tischlerei Voss|8 Juli 2024|M|mtl.|1.299,00|36.372,00|40|18|0|0|gut|ja|nein|Rückruf|nein
KD110|Grünwerk eG|19 Nov 2021|M|mtl.|99,90|5.994,00|8|4|33|4|gut|nein|nein|Rückruf|nein
KD111|Medisoft GmbH|21 Nov 2025|XL|jährl.|199,90|2.398,80|60|21|4|9|gut|ja|nein|Rückruf|nein
KD112|Kita Sonnenschein|24 Sept 2023|S|jährl.|29,00|1.102,00|10|6|96|2|ok|ja|ja|Rückruf|nein
`);
