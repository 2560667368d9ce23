import { headerSet } from '../../testing/header-set.ts';

/** DATEV Debitoren/Kreditoren Stammdaten (EXTF); field names mostly from the billwerk/ConAktiv/explain documentation pages, the last few. */
export default headerSet('de-datev-debitoren-extf', 'de', `
Konto|Name (Adressattyp Unternehmen)|Unternehmensgegenstand|Name (Adressattyp natürl. Person)|Vorname (Adressattyp natürl. Person)|Adressattyp|Kurzbezeichnung|EU-Land|EU-UStID|Anrede|Straße|Postleitzahl|Ort|Land|Telefon|E-Mail|IBAN-Nr. 1|Kunden-/Lief.-Nr.|Zahlungsbedingung|Kreditlimit (Debitor)|Lastschrift
?customer_id|customer_name|?industry|-|-|-|-|-|-|-|-|-|-|country|-|email|-|?customer_id|-|-|?payment_method
10001|Brunner Präzisionsteile GmbH|Maschinenbau|||2|BRUNNER|DE|118273645|Firma|Industriestr. 14|72555|Metzingen|DE|07123 44120|rechnung@brunner-praezision.de|DE89370400440532013000|K-2018-0041|14|25000,00|7
10002|Hofladen Seidl e.K.|Einzelhandel Lebensmittel|||2|SEIDL|DE|227364518|Firma|Am Anger 3|84028|Landshut|DE|0871 220914|hofladen@seidl-landshut.de|DE75512108001245126199|K-2019-0112|14|2000,00|9
10017|||Obermaier|Katrin|1|OBERMAIER|||Frau|Lindenweg 8|80796|München|DE|089 3308117|k.obermaier@web.de||K-2021-0230|30|500,00|0
10043|Kanzlei Dr. Wirth & Partner mbB|Steuerberatung|||2|WIRTH|DE|301928374|Firma|Kaiserstr. 101|60329|Frankfurt am Main|DE|069 1700450|kanzlei@wirth-partner.de|DE12500105170648489890|K-2022-0007|10|10000,00|7
10058|Nordlicht Logistik AG|Spedition|||2|NORDLICHT|DE|812736455|Firma|Hafenallee 22|20457|Hamburg|DE|040 78123-0|kreditoren@nordlicht-logistik.de|DE27100777770209299700|K-2023-0191|30|75000,00|0
`);
