import { headerSet } from '../../testing/header-set.ts';

/** Companies of a CRM with a German interface. */
export default headerSet('de-hubspot-unternehmen', 'de', `
Datensatz-ID|Name des Unternehmens|Inhaber des Unternehmens|Erstellungsdatum|Lifecycle-Phase|Land/Region|Anzahl der Mitarbeiter|Jahresumsatz|Branche|Datum der letzten Aktivität|Anzahl verknüpfter Kontakte|Gewähltes Paket|Vertragsmodell|Monatlicher Beitrag|Zahlende Plätze|NPS-Antwort|Datum des nächsten Termins
customer_id|customer_name|-|?signup_date|-|country|company_size|-|industry|last_activity_date|-|plan|contract_type|monthly_charges|seats_purchased|nps_score|-
10000000000|Müller Maschinenbau GmbH|Olaf Kern|2021-06-07 09:14|Kunde|Deutschland|530|2800000|Maschinenbau|2026-11-04 11:02|1|Solo|mehrjährig|49,50 €|8|0|2027-01-29
10000009137|Hotel Seeblick|Olaf Kern|2025-09-09 09:14|Kunde|Österreich|110|1400000|Gastronomie|2026-11-23 11:02|8|Team|mehrjährig|99,00 €|3|7|2027-10-01
10000018274|Bäckerei Kern KG|Katrin Vogt|2024-08-17 09:14|Opportunity|Schweiz|25|8100000|Bildung|2026-11-19 11:02|1|Solo|mehrjährig|79,90 €|3|3|2027-12-12
10000027411|Novatec Systems AG|Katrin Vogt|2022-04-24 09:14|Kunde|Österreich|60|3900000|Gastronomie|2026-09-28 11:02|9|Solo|mehrjährig|99,00 €|3|8|2027-05-16
10000036548|Praxis Dr. Weiß|Olaf Kern|2021-05-09 09:14|Kunde|Schweiz|9|3900000|Maschinenbau|2026-08-21 11:02|8|Solo|monatlich|299,00 €|5|5|2027-07-11
10000045685|Autohaus Lindner|Olaf Kern|2021-02-15 09:14|Opportunity|Schweiz|12|3900000|Gastronomie|2026-09-28 11:02|2|Unternehmen|mehrjährig|149,50 €|60|6|2027-10-01
10000054822|Steuerkanzlei Brandt|Olaf Kern|2025-04-20 09:14|Kunde|Österreich|4|8800000|Bildung|2026-11-24 11:02|3|Unternehmen|jährlich|890,00 €|60|2|2027-12-05
10000063959|Elbe Logistik GmbH|Katrin Vogt|2023-01-25 09:14|Fürsprecher|Deutschland|110|6800000|Maschinenbau|2026-10-23 11:02|9|Solo|mehrjährig|79,50 €|20|9|2027-01-09
10000073096|Tischlerei Voss|Olaf Kern|2023-05-15 09:14|Kunde|Österreich|38|2800000|Maschinenbau|2026-11-24 11:02|1|Team|jährlich|149,50 €|60|3|2027-01-08
10000082233|Grünwerk eG|Olaf Kern|2026-04-11 09:14|Opportunity|Schweiz|530|1000000|Maschinenbau|2026-11-24 11:02|5|Unternehmen|mehrjährig|149,90 €|40|8|2027-07-15
10000091370|Medisoft GmbH|Katrin Vogt|2023-03-20 09:14|Opportunity|Schweiz|530|3100000|Bildung|2026-11-23 11:02|7|Team|monatlich|79,50 €|15|8|2027-05-27
10000100507|Kita Sonnenschein|Olaf Kern|2025-02-17 09:14|Kunde|Schweiz|4|7900000|Gastronomie|2026-11-04 11:02|5|Unternehmen|monatlich|149,00 €|25|8|2027-05-18
`);
