import { headerSet } from '../../testing/header-set.ts';

/** Kundenliste eines Softwareanbieters, wie sie aus einer Warenwirtschaft kommt. */
export default headerSet('de-kundenliste', 'de', `
Kunden-Nr.|Firma|Ansprechpartner|E-Mail|Telefon|Straße|PLZ|Ort|Land|Branche|Mitarbeiterzahl|Vertragsbeginn|Tarif|Laufzeit|Zahlungsart|Monatliche Gebühr (€)|Umsatz gesamt|Anzahl Lizenzen|Aktive Nutzer|Letzte Anmeldung|Supportanfragen|Gekündigt|Kündigungsdatum|Bemerkung
customer_id|customer_name|-|email|-|-|-|-|country|industry|company_size|signup_date|plan|contract_type|payment_method|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_date|support_tickets|churned|churn_date|-
10045|Müller Maschinenbau GmbH|Anna Müller|a.mueller@mm.de|0561 1001|Lindenweg 1|34117|Kassel|Deutschland|Maschinenbau|120|01.04.2021|Premium|12 Monate|Lastschrift|1.299,00|49.362,00|50|41|28.05.2024|3|nein||VIP
10046|Bäckerei Sommer|Jan Sommer|info@sommer.de|0561 1002|Hauptstr. 4|34246|Vellmar|Deutschland|Lebensmittel|12|15.09.2022|Basis|1 Monat|Rechnung|49,00|1.029,00|3|2|02.05.2024|0|nein||
10047|Alpina Reisen AG|Urs Frei|frei@alpina.ch|+41 44 555|Seeweg 9|8001|Zürich|Schweiz|Tourismus|45|20.01.2020|Premium|24 Monate|Kreditkarte|399,50|20.774,00|15|4|11.02.2024|7|ja|31.05.2024|Preis
10048|Nordlicht Verlag|Eva Kahn|kahn@nordlicht.de|040 777|Elbchaussee 2|22765|Hamburg|Deutschland|Verlag|30|03.06.2023|Basis|1 Monat|Lastschrift|89,90|1.078,80|5|5|30.05.2024|1|nein||
`);
