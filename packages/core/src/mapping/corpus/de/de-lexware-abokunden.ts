import { headerSet } from '../../testing/header-set.ts';

/** Customers of a German bookkeeping program with subscriptions, terms of payment and dunning levels. */
export default headerSet('de-lexware-abokunden', 'de', `
Kunden-Nr.|Matchcode|Firma|Ansprechpartner|PLZ|Ort|E-Mail-Adresse|USt-IdNr.|Kunde seit|Abo-Paket|Abrechnungsrhythmus|Kündigungsfrist|Monatsbetrag netto (€)|Zahlungsbedingung|Zahlart|Umsatz gesamt (€)|Offene Posten|Letzte Rechnung|Mahnstufe
customer_id|-|customer_name|-|-|-|email|-|signup_date|plan|contract_type|-|monthly_charges|-|payment_method|total_charges|-|-|-
10200|MULLER|Müller Maschinenbau GmbH|Anna Schäfer|65903|Hamburg|info@mullermaschine.de|DE433018466|10.03.2023|Starter|jährlich|6 Wochen|149,00|sofort|Überweisung|6.556,00|0,00|01.11.2026|0
10207|HOTEL|Hotel Seeblick|Jürgen Koch|53865|Köln|info@hotelseeblick.de|DE330471323|13.08.2023|Profi|jährlich|6 Wochen|199,00|14 Tage netto|Kreditkarte|7.761,00|0,00|30.10.2026|2
10214|BACKEREI|Bäckerei Kern KG|Petra Wolf|46918|Hamburg|info@backereikernkg.de|DE514318509|12.08.2022|Profi|monatlich|3 Monate|1.299,00|14 Tage netto|Kreditkarte|66.249,00|0,00|20.11.2026|1
10221|NOVATEC|Novatec Systems AG|Lukas Krüger|44789|Köln|info@novatecsystems.de|DE495051796|19.12.2025|Profi|monatlich|6 Wochen|299,00|sofort|Überweisung|3.289,00|0,00|12.11.2026|2
10228|PRAXIS|Praxis Dr. Weiß|Sabine Jung|72850|Ulm|info@praxisdrweiss.de|DE888050491|23.04.2021|Komfort|vierteljährlich|6 Wochen|299,00|30 Tage netto|Überweisung|20.033,00|0,00|07.11.2026|1
10235|AUTOHAUS|Autohaus Lindner|Tim Busch|35279|Hamburg|info@autohauslindne.de|DE128362894|18.03.2024|Komfort|monatlich|4 Wochen|149,90|sofort|Kreditkarte|4.796,80|149,90|10.11.2026|3
10242|STEUERKANZ|Steuerkanzlei Brandt|Ute Lang|47516|Hamburg|info@steuerkanzleib.de|DE703818929|16.09.2024|Profi|monatlich|3 Monate|299,00|14 Tage netto|Kreditkarte|7.774,00|0,00|29.10.2026|0
10249|ELBE|Elbe Logistik GmbH|Max Roth|70441|Ulm|info@elbelogistikgm.de|DE946460814|24.04.2024|Profi|jährlich|6 Wochen|1.299,00|sofort|Kreditkarte|40.269,00|0,00|14.11.2026|3
10256|TISCHLEREI|Tischlerei Voss|Eva Groß|51574|Leipzig|info@tischlereivoss.de|DE893584004|08.05.2024|Komfort|monatlich|6 Wochen|99,90|sofort|Überweisung|2.997,00|0,00|16.11.2026|0
10263|GRUNWERK|Grünwerk eG|Jan Peters|67284|Köln|info@grunwerkeg.de|DE393043816|24.02.2026|Starter|jährlich|4 Wochen|49,50|sofort|Kreditkarte|445,50|0,00|18.11.2026|3
10270|MEDISOFT|Medisoft GmbH|Lea Böhm|45394|Köln|info@medisoftgmbh.de|DE597777823|26.04.2022|Komfort|monatlich|4 Wochen|890,00|30 Tage netto|Überweisung|48.950,00|0,00|30.10.2026|0
10277|KITA|Kita Sonnenschein|Otto Kuhn|79129|Ulm|info@kitasonnensche.de|DE909000969|17.04.2024|Komfort|vierteljährlich|3 Monate|149,90|30 Tage netto|Kreditkarte|4.646,90|0,00|01.11.2026|3
`);
