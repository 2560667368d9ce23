import { headerSet } from '../../testing/header-set.ts';

/** Clients of a German property program, with notice periods and no contract column. */
export default headerSet('de-hausverwaltung-software', 'de', `
Mandantennr.|Mandant|Steuernummer|Vertragsabschluss|Kündigungsfrist|Lizenzpaket|Lizenzgebühr p.M.|Verwaltete Einheiten|Benutzerkonten aktiv|Letzte Nutzung|Offene Rechnungen|Supportfälle 12 Mon.|Vertragsstatus|Vertriebsbeauftragter|Geplante Verlängerung
customer_id|customer_name|-|signup_date|-|plan|monthly_charges|-|seats_used|last_activity_date|-|support_tickets|-|-|-
4010|Müller Maschinenbau GmbH|59/978/98846|10.04.2024|3 Monate|Verwalter|449,50|333|6|25.11.2026|2|7|ruhend|Kern|05.05.2027
4011|Hotel Seeblick|71/248/54315|16.09.2022|6 Monate|Profi|890,00|128|19|21.08.2026|1|20|aktiv|Lutz|15.12.2027
4012|Bäckerei Kern KG|73/192/96616|20.12.2023|6 Monate|Profi|79,50|306|17|16.11.2026|0|20|aktiv|Lutz|08.05.2027
4013|Novatec Systems AG|44/445/64385|15.05.2026|6 Monate|Profi|149,90|187|4|28.09.2026|3|0|gekündigt|Kern|04.08.2027
4014|Praxis Dr. Weiß|99/729/48500|06.07.2024|3 Monate|Profi|79,00|495|9|23.11.2026|3|9|aktiv|Lutz|10.05.2027
4015|Autohaus Lindner|58/251/83210|18.10.2025|1 Monat|Verwalter|79,50|136|3|28.09.2026|0|4|aktiv|Lutz|02.08.2027
4016|Steuerkanzlei Brandt|33/778/65537|18.06.2026|6 Monate|Profi|99,90|538|9|21.11.2026|3|19|ruhend|Kern|05.02.2027
4017|Elbe Logistik GmbH|95/654/34564|15.11.2022|3 Monate|Profi|99,90|161|6|16.11.2026|1|2|ruhend|Lutz|16.12.2027
4018|Tischlerei Voss|10/371/61661|18.05.2026|1 Monat|Profi|29,00|877|2|24.11.2026|2|16|ruhend|Kern|11.03.2027
4019|Grünwerk eG|52/644/80923|24.03.2024|6 Monate|Start|299,00|237|30|24.11.2026|3|14|aktiv|Lutz|05.01.2027
4020|Medisoft GmbH|99/348/59118|23.10.2024|6 Monate|Verwalter|199,00|40|7|04.11.2026|2|14|gekündigt|Lutz|06.12.2026
4021|Kita Sonnenschein|10/926/66220|09.07.2026|6 Monate|Profi|29,90|571|25|25.11.2026|1|16|aktiv|Lutz|19.04.2027
`);
