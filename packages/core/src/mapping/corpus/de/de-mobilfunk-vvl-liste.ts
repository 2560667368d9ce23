import { headerSet } from '../../testing/header-set.ts';

/** Business mobile fleet list; first half of the names from a public portal repository (mojahidi96/fkp-gui), tariff columns. */
export default headerSet('de-mobilfunk-vvl-liste', 'de', `
Kundennummer|Rufnummer|Erstaktivierung|Vertragsbeginn|Mögl. Vertragsende|VVL-Datum|SIM-Nummer|Kartenart|Name 1|Straße u. Hausnr.|Postleitzahl|Stadt|Ländercode|Tarif|Grundpreis mtl. netto|MVLZ (Monate)|Datenvolumen (GB)|Rahmenvertragsnr.|Kündigung zum|Kostenstelle
customer_id|-|?signup_date|?signup_date|-|-|-|-|customer_name|-|-|-|country|plan|monthly_charges|contract_type|-|-|churn_date|-
310448271|0151 23984410|04.02.2016|01.03.2023|28.02.2026|01.09.2025|8949020000184455120|Hauptkarte|Elektro Hansen GmbH|Deichstr. 4|25813|Husum|DE|Business Mobil M|33,57|24|20|RV-88120|28.02.2026|4711
310448299|0171 8830021|19.11.2018|19.11.2024|18.11.2026|19.05.2026|8949020000184455671|Hauptkarte|Pflegedienst Sonnenschein|Bahnhofstr. 77|04109|Leipzig|DE|Business Mobil L|41,97|24|40|RV-88120||Pflege-Süd
310512004|0160 91827364|01.07.2020|01.07.2024|30.06.2026|01.01.2026|8949020000190028374|MultiSIM|Autohaus Krüger KG|Gewerbepark 12|34123|Kassel|DE|Business Mobil M|12,56|24|20|RV-90417||Verkauf
310533918|0151 70022118|23.03.2022|23.03.2024|22.03.2026|23.09.2025|8949020000201928374|Hauptkarte|Zimmerei Waldmann|Mühlweg 1|87435|Kempten|DE|Business Mobil S|25,17|12|10|RV-90022||
310601245|0170 4455667|15.09.2014|15.09.2024|14.09.2026|15.03.2026|8949020000111928300|Data-Karte|Architekten Lutz & Rau|Schillerplatz 9|70173|Stuttgart|DE|Business Mobil XL|67,18|24|0|RV-88120|14.09.2026|ADM
`);
