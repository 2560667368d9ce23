import { headerSet } from '../../testing/header-set.ts';

/** A German customer success sheet. */
export default headerSet('de-saas-health', 'de', `
Account-ID|Kundenname|CSM|Branche|Mitarbeiterzahl|Land|Tarifstufe|Vertragsart|MRR in EUR|Gebuchte Lizenzen|Aktive Nutzer|Letzter Login|Logins/Monat|Feature-Nutzung %|API-Aufrufe/Monat|Support-Anfragen (90 Tage)|NPS|Zufriedenheit (1-5)|Ampel|Verlängerung am|Abgewandert
customer_id|customer_name|-|industry|company_size|country|plan|contract_type|monthly_charges|seats_purchased|seats_used|last_activity_date|login_frequency|feature_usage_score|api_calls_per_month|support_tickets|nps_score|csat_score|-|-|churned
A4000|Müller Maschinenbau GmbH|A. Roth|Handwerk|4|CH|Basis|2-Jahresvertrag|29,50|10|5|21.11.2026|8|68|30728|12|6|5|rot|05.12.2027|nein
A4013|Hotel Seeblick|A. Roth|IT|38|CH|Business|Jahresvertrag|99,90|25|15|24.11.2026|66|49|16580|4|7|2|rot|04.09.2027|ja
A4026|Bäckerei Kern KG|C. Zorn|IT|530|DE|Business|Monatsvertrag|49,00|15|8|16.11.2026|63|91|41504|0|2|5|rot|27.12.2026|ja
A4039|Novatec Systems AG|B. Klee|Handwerk|60|DE|Basis|2-Jahresvertrag|199,00|3|2|23.10.2026|53|86|6200|5|3|5|gelb|20.12.2027|nein
A4052|Praxis Dr. Weiß|A. Roth|IT|60|AT|Enterprise|2-Jahresvertrag|449,00|15|9|28.09.2026|38|73|24415|5|8|5|rot|12.06.2027|nein
A4065|Autohaus Lindner|C. Zorn|Handel|60|CH|Business|Monatsvertrag|49,50|20|13|16.11.2026|68|31|277|13|7|5|rot|28.12.2026|nein
A4078|Steuerkanzlei Brandt|B. Klee|Handel|12|AT|Enterprise|Jahresvertrag|890,90|60|49|23.11.2026|54|70|41667|5|7|4|grün|27.07.2027|nein
A4091|Elbe Logistik GmbH|C. Zorn|Handel|12|DE|Business|Jahresvertrag|449,00|8|7|23.11.2026|90|48|35318|6|7|2|gelb|10.09.2027|nein
A4104|Tischlerei Voss|A. Roth|Gesundheitswesen|60|CH|Basis|Jahresvertrag|890,00|5|1|21.11.2026|64|98|13556|5|4|5|grün|07.05.2027|nein
A4117|Grünwerk eG|A. Roth|Gesundheitswesen|12|DE|Enterprise|2-Jahresvertrag|79,50|40|23|23.11.2026|53|86|9171|14|1|3|rot|14.07.2027|nein
A4130|Medisoft GmbH|B. Klee|IT|110|AT|Business|Monatsvertrag|149,00|8|3|24.11.2026|2|14|33199|5|8|2|grün|11.10.2027|nein
A4143|Kita Sonnenschein|C. Zorn|Gesundheitswesen|12|CH|Basis|Monatsvertrag|299,00|8|7|23.10.2026|41|65|25725|9|9|4|gelb|08.09.2027|nein
`);
