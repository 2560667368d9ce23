import { headerSet } from '../../testing/header-set.ts';

/** Fitnessstudio. */
export default headerSet('de-fitness', 'de', `
Mitgliedsnr.|Vorname|Nachname|Geburtsdatum|Mitglied seit|Tarif|Mindestlaufzeit|Monatsbeitrag|Zahlungsart|Besuche/Monat|Letzter Besuch|Kündigung eingegangen am|Beitragsrückstand
customer_id|-|-|-|signup_date|plan|contract_type|monthly_charges|payment_method|login_frequency|last_activity_date|churn_date|-
M1|Jan|Müller|12.03.1988|01.04.2021|Premium|24 Monate|39,90 €|SEPA-Lastschrift|9|28.05.2024||0,00 €
M2|Eva|Klein|05.11.1992|15.09.2022|Basis|12 Monate|24,90 €|SEPA-Lastschrift|3|02.05.2024||24,90 €
M3|Max|Huber|30.07.1979|20.01.2020|Premium|12 Monate|39,90 €|Überweisung|0|11.02.2024|31.05.2024|79,80 €
M4|Pia|Nord|21.12.1999|03.06.2023|Basis|1 Monat|29,90 €|Kreditkarte|12|30.05.2024||0,00 €
`);
