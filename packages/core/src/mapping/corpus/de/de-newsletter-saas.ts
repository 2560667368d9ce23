import { headerSet } from '../../testing/header-set.ts';

/** Workspaces of a German newsletter tool. */
export default headerSet('de-newsletter-saas', 'de', `
Workspace|Workspace-ID|Inhaber E-Mail|Angemeldet seit|Gebuchter Tarif|Abrechnung|Kosten/Monat (EUR)|Währung|Versendete E-Mails|Anzahl Integrationen|Letzter Versand|Logins letzte 30 Tage|Genutzte Funktionen in %|Testphase → bezahlt|Gekündigt am
customer_name|customer_id|email|signup_date|plan|contract_type|monthly_charges|currency|-|has_integration|?last_activity_date|login_frequency|feature_usage_score|trial_converted|churn_date
Müller Maschinenbau GmbH|ws_12345|info@mullermaschine.de|15.10.2025|Pro|jährlich|299,50|EUR|19915|3|19.11.2026|49|73|ja|
Hotel Seeblick|ws_13322|info@hotelseeblick.de|07.06.2024|Pro|jährlich|890,00|CHF|60262|2|19.11.2026|19|57|nein|
Bäckerei Kern KG|ws_14299|info@backereikernkg.de|12.06.2021|Plus|monatlich|149,00|EUR|60750|1|24.11.2026|44|35|ja|30.04.2026
Novatec Systems AG|ws_15276|info@novatecsystems.de|25.08.2025|Free|monatlich|29,00|CHF|54660|4|23.11.2026|22|75|nein|
Praxis Dr. Weiß|ws_16253|info@praxisdrweiss.de|25.02.2023|Plus|jährlich|99,00|EUR|34160|0|23.10.2026|15|17|ja|24.07.2026
Autohaus Lindner|ws_17230|info@autohauslindne.de|20.01.2024|Plus|monatlich|29,00|EUR|86466|2|25.11.2026|26|34|nein|
Steuerkanzlei Brandt|ws_18207|info@steuerkanzleib.de|23.10.2022|Pro|jährlich|149,50|CHF|50377|1|23.10.2026|11|82|ja|
Elbe Logistik GmbH|ws_19184|info@elbelogistikgm.de|08.06.2024|Pro|monatlich|149,50|EUR|38190|1|11.11.2026|15|50|ja|
Tischlerei Voss|ws_20161|info@tischlereivoss.de|07.07.2025|Free|monatlich|99,50|CHF|9660|0|24.11.2026|0|71|nein|16.03.2026
Grünwerk eG|ws_21138|info@grunwerkeg.de|14.07.2026|Free|jährlich|149,50|EUR|66281|2|24.11.2026|0|44|ja|
Medisoft GmbH|ws_22115|info@medisoftgmbh.de|20.03.2025|Plus|jährlich|1299,00|EUR|74458|1|21.11.2026|3|83|nein|
Kita Sonnenschein|ws_23092|info@kitasonnensche.de|20.05.2026|Pro|monatlich|49,50|CHF|70663|3|28.09.2026|38|25|nein|30.01.2026
`);
