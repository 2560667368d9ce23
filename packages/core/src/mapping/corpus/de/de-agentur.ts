import { headerSet } from '../../testing/header-set.ts';

/** Agentur mit Wartungsverträgen. */
export default headerSet('de-agentur', 'de', `
Kd.-Nr.|Kunde|Branche|Land|Betreuer|Wartungsvertrag seit|Vertragsbindung|Pauschale/Monat|Umsatz seit Vertragsbeginn|Zahlungsweise|Tickets/Quartal|Letzter Kontakt|Kundenzufriedenheit (1-10)|Vertrag gekündigt?|Kündigungsgrund
customer_id|customer_name|industry|country|-|signup_date|contract_type|monthly_charges|total_charges|payment_method|support_tickets|-|csat_score|churned|-
K1|Bäckerei Sommer|Handel|DE|Jana|01.04.2021|12 Monate|299,00 €|11.362,00 €|Lastschrift|1|28.05.2024|9|nein|
K2|Praxis Dr. Lang|Gesundheit|DE|Jana|15.09.2022|monatlich|49,50 €|990,00 €|Rechnung|0|02.05.2024|7|nein|
K3|Autohaus Berg|Handel|AT|Timo|20.01.2020|24 Monate|129,00 €|6.708,00 €|Lastschrift|4|11.02.2024|3|ja|Preis
K4|Kanzlei Stein|Recht|DE|Timo|03.06.2023|monatlich|89,00 €|1.068,00 €|Überweisung|1|30.05.2024|8|nein|
`);
