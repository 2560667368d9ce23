import { headerSet } from '../../testing/header-set.ts';

/** Salesforce account report, German field labels. */
export default headerSet('de-salesforce-accountbericht-de', 'de', `
Account-ID|Accountname|Accountinhaber|Typ|Branche|Mitarbeiter|Jahresumsatz|Rechnungsanschrift (Ort)|Rechnungsanschrift (Land)|Website|Erstelldatum|Vertragsbeginn|Vertragsende|Vertragsdauer (Monate)|ARR aktuell|Letzte Aktivität|Kundenvorgänge (letzte 12 Mon.)|Kundenbewertung|Hauptkampagnenquelle
customer_id|customer_name|-|-|industry|company_size|-|-|country|-|?signup_date|?signup_date|-|contract_type|annual_charges|?last_activity_date|support_tickets|-|-
0015800000QwErT|Greiner Werkzeugbau GmbH|Sandra Thoma|Kunde|Fertigung|310|58.000.000 EUR|Reutlingen|Deutschland|www.greiner-wzb.de|11.02.2018|01.04.2018|31.03.2027|36|34.800,00 EUR|18.11.2025|9|Heiß|Messe 2017
0015800000AsDfG|Volksbank Oberland eG|Sandra Thoma|Kunde|Bankwesen|540|210.000.000 EUR|Murnau|Deutschland|www.vb-oberland.de|30.08.2019|01.01.2020|31.12.2025|24|51.200,00 EUR|06.11.2025|22|Warm|Empfehlung
0015800000YxCvB|Adler Reisen AG|Felix Uhl|Kunde|Transport/Touristik|125|44.000.000 EUR|Köln|Deutschland|www.adlerreisen.com|04.05.2021|01.07.2021|30.06.2026|12|18.600,00 EUR|21.11.2025|4|Heiß|Webinar
0015800000HjKlM|Fliesen Marx|Felix Uhl|Ehemaliger Kunde|Baugewerbe|14|1.900.000 EUR|Gera|Deutschland|www.fliesen-marx.de|19.01.2022|01.03.2022|28.02.2025|12|0,00 EUR|03.02.2025|11|Kalt|Google Ads
0015800000PoIuZ|Textilhaus Bergmann|Nora Beck|Kunde|Einzelhandel|72|12.500.000 EUR|Bocholt|Deutschland|www.bergmann-mode.de|27.09.2023|01.11.2023|31.10.2026|12|9.840,00 EUR|29.10.2025|3|Warm|Partner
`);
