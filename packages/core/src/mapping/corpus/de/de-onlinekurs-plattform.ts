import { headerSet } from '../../testing/header-set.ts';

/** Participants of a German course platform. */
export default headerSet('de-onlinekurs-plattform', 'de', `
TeilnehmerID|Anzeigename|Mailadresse|Registriert am|Zuletzt online|Sitzungen (30 Tage)|Kursfortschritt|Mitgliedschaft|Zahlungsturnus|Preis pro Monat|Gutscheincode|Zahlungsmittel|Newsletter|Ende der Mitgliedschaft|Bewertung (Sterne)
customer_id|?customer_name|email|signup_date|last_activity_date|login_frequency|-|plan|contract_type|monthly_charges|-|payment_method|-|churn_date|?csat_score
T-3300|Anna Schäfer|anna.schafer@web.de|05.09.2022 10:22|21.08.2026 18:05|14|57 %|Plus|monatlich|19,00||Kreditkarte|ja|31.03.2026|1
T-3301|Jürgen Koch|jurgen.koch@web.de|15.06.2022 10:22|23.11.2026 18:05|2|40 %|Plus|jährlich|29,00||PayPal|ja||5
T-3302|Petra Wolf|petra.wolf@web.de|16.11.2022 10:22|16.11.2026 18:05|2|46 %|Plus|jährlich|29,00|SOMMER|PayPal|nein|14.05.2026|5
T-3303|Lukas Krüger|lukas.kruger@web.de|19.05.2023 10:22|22.11.2026 18:05|12|22 %|Premium|monatlich|49,00|SOMMER|PayPal|nein||3
T-3304|Sabine Jung|sabine.jung@web.de|22.10.2025 10:22|16.11.2026 18:05|33|12 %|Premium|jährlich|29,00|NEU10|Kreditkarte|ja||4
T-3305|Tim Busch|tim.busch@web.de|10.02.2022 10:22|16.11.2026 18:05|19|66 %|Plus|halbjährlich|49,00|NEU10|PayPal|nein|11.02.2026|3
T-3306|Ute Lang|ute.lang@web.de|12.10.2023 10:22|21.08.2026 18:05|25|67 %|Basis|jährlich|19,00||Kreditkarte|ja||3
T-3307|Max Roth|max.roth@web.de|17.02.2025 10:22|16.11.2026 18:05|36|81 %|Plus|halbjährlich|29,00||Lastschrift|ja||4
T-3308|Eva Groß|eva.gross@web.de|17.06.2024 10:22|19.11.2026 18:05|28|57 %|Plus|monatlich|19,00|NEU10|Kreditkarte|ja||1
T-3309|Jan Peters|jan.peters@web.de|19.03.2022 10:22|19.11.2026 18:05|19|98 %|Premium|jährlich|19,00|NEU10|PayPal|ja|17.05.2026|2
T-3310|Lea Böhm|lea.bohm@web.de|14.04.2023 10:22|23.10.2026 18:05|36|63 %|Basis|halbjährlich|49,00||Kreditkarte|ja||4
T-3311|Otto Kuhn|otto.kuhn@web.de|18.11.2022 10:22|23.11.2026 18:05|34|74 %|Plus|halbjährlich|29,00||Kreditkarte|nein||4
`);
