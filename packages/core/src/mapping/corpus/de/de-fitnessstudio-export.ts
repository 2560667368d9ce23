import { headerSet } from '../../testing/header-set.ts';

/** Members of a German gym, with terms in months and a date of leaving. */
export default headerSet('de-fitnessstudio-export', 'de', `
MitgliedsNr|Nachname|Vorname|Geschlecht|Geburtsdatum|Eintrittsdatum|Mitgliedschaftstyp|Vertragslaufzeit|Monatsbeitrag|Beitragsrückstand|Zahlungsweise|Letzter Check-in|Besuche pro Monat|Gekündigt zum|Kündigungsgrund|Trainer
customer_id|-|-|gender|-|signup_date|plan|contract_type|monthly_charges|-|payment_method|last_activity_date|login_frequency|churn_date|-|-
M005012|Schäfer|Anna|m|14.04.2000|13.05.2022|Student|24 Monate|19,90 €|0,00 €|Überweisung|19.11.2026|7|15.05.2026|Preis|Mia
M005013|Koch|Jürgen|m|03.11.1999|10.08.2026|Classic|12 Monate|19,90 €|0,00 €|Überweisung|16.11.2026|7|22.09.2026|Umzug|Kai
M005014|Wolf|Petra|m|18.03.1974|16.05.2026|Premium|12 Monate|39,90 €|0,00 €|Bar|24.11.2026|4|||Kai
M005015|Krüger|Lukas|w|12.09.1987|17.04.2026|Classic|24 Monate|19,90 €|39,90 €|Bar|16.11.2026|4|||Kai
M005016|Jung|Sabine|m|09.02.1983|08.08.2021|Student|1 Monat|24,90 €|39,90 €|SEPA-Lastschrift|21.11.2026|1|||Mia
M005017|Busch|Tim|m|17.04.1988|25.08.2022|Classic|12 Monate|24,90 €|0,00 €|Überweisung|21.11.2026|1|||Kai
M005018|Lang|Ute|m|11.01.1997|16.03.2025|Student|12 Monate|19,90 €|0,00 €|SEPA-Lastschrift|23.11.2026|1|26.04.2026|Umzug|Kai
M005019|Roth|Max|m|27.07.1972|18.06.2024|Classic|24 Monate|24,90 €|0,00 €|Bar|19.11.2026|14|||Mia
M005020|Groß|Eva|m|02.12.1985|20.03.2024|Premium|24 Monate|49,90 €|0,00 €|SEPA-Lastschrift|22.11.2026|9|||Kai
M005021|Peters|Jan|m|13.05.1958|19.03.2022|Student|24 Monate|49,90 €|39,90 €|SEPA-Lastschrift|28.09.2026|4|||Kai
M005022|Böhm|Lea|m|16.01.1967|07.05.2025|Premium|24 Monate|19,90 €|39,90 €|Bar|19.11.2026|14|||Kai
M005023|Kuhn|Otto|m|19.04.1982|11.06.2022|Classic|24 Monate|24,90 €|0,00 €|Überweisung|21.11.2026|7|||Mia
`);
