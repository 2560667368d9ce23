import { headerSet } from '../../testing/header-set.ts';

/** A German mobile operator, with the age of the person beside that of the contract. */
export default headerSet('de-mobilfunk-snake', 'de', `
rufnummer_hash|vertragsalter_monate|tarifgruppe|mindestlaufzeit_monate|grundgebuehr|gesamtumsatz|datenverbrauch_gb|roaming_kosten|hotline_anrufe_6m|zahlweg|rechnung_online|kunde_weiblich|alter_jahre|churn_kz
?customer_id|tenure_months|plan|?contract_type|monthly_charges|total_charges|-|-|support_tickets|payment_method|paperless_billing|-|-|churned
a0100000|15|Allnet L|1|9.99|299.85|18.55|4.20|6|Rechnung|1|0|76|0
a0101eef|27|Allnet L|24|19.99|539.73|24.36|4.20|6|Lastschrift|0|1|20|0
a0103dde|5|Allnet S|24|9.99|99.95|11.43|0.00|3|Rechnung|0|1|29|0
a0105ccd|25|Allnet S|1|19.99|499.75|25.52|4.20|0|Rechnung|0|1|23|0
a0107bbc|10|Allnet M|24|29.99|199.90|1.89|4.20|4|Rechnung|0|1|75|1
a0109aab|41|Allnet L|24|19.99|819.59|28.15|4.20|4|Lastschrift|0|1|31|0
a010b99a|43|Allnet M|24|29.99|859.57|32.35|0.00|5|Rechnung|0|1|65|0
a010d889|53|Allnet L|24|19.99|1059.47|2.66|0.00|6|Lastschrift|0|0|32|0
a010f778|56|Allnet S|24|19.99|1119.44|9.30|4.20|6|Rechnung|0|1|52|0
a0111667|51|Allnet L|24|9.99|1019.49|23.77|0.00|1|Lastschrift|0|1|38|0
a0113556|22|Allnet M|1|9.99|439.78|4.15|0.00|5|Lastschrift|0|1|23|0
a0115445|22|Allnet S|1|29.99|439.78|1.57|4.20|6|Rechnung|1|0|24|1
`);
