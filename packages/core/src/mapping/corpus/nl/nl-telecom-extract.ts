import { headerSet } from '../../testing/header-set.ts';

/** A Dutch telecom extract. */
export default headerSet('nl-telecom-extract', 'nl', `
klant_nr|geslacht|senior|partner|kinderen_ten_laste|looptijd_mnd|telefoondienst|meerdere_lijnen|internettype|online_beveiliging|online_backup|toestelverzekering|technische_hulp|tv_streaming|contractduur|digitale_factuur|betaalmethode|maandkosten|totale_kosten|aantal_klachten|postcode4|opgezegd
customer_id|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|support_tickets|-|churned
44010|vrouw|0|nee|ja|52|ja|nee|Glasvezel|ja|ja|ja|ja|ja|maandelijks opzegbaar|ja|creditcard|55.00|2210.00|1|5281|1
44013|man|1|ja|nee|29|ja|ja|DSL|nee|ja|ja|nee|ja|1 jaar|ja|incasso|42.50|1232.50|5|3244|0
44016|man|1|nee|ja|24|ja|nee|DSL|nee|ja|ja|nee|ja|maandelijks opzegbaar|ja|creditcard|42.50|1020.00|0|5524|0
44019|vrouw|1|ja|nee|57|ja|ja|Geen|nee|nee|ja|ja|ja|1 jaar|ja|incasso|55.00|2422.50|0|9176|0
44022|man|1|nee|nee|42|ja|ja|Geen|nee|ja|nee|ja|ja|1 jaar|ja|creditcard|29.50|1785.00|3|3992|0
44025|man|0|ja|ja|56|nee|ja|DSL|nee|ja|ja|ja|nee|2 jaar|ja|creditcard|42.50|2380.00|0|7134|1
44028|vrouw|0|ja|nee|19|ja|ja|DSL|nee|nee|ja|ja|ja|1 jaar|ja|acceptgiro|29.50|807.50|4|7890|0
44031|man|1|nee|ja|51|ja|ja|Glasvezel|nee|ja|ja|ja|nee|maandelijks opzegbaar|nee|incasso|42.50|2167.50|4|8491|1
44034|vrouw|1|ja|nee|6|ja|ja|Glasvezel|ja|nee|nee|ja|ja|1 jaar|nee|incasso|42.50|255.00|4|9668|0
44037|vrouw|1|ja|nee|65|ja|ja|DSL|nee|nee|nee|nee|nee|2 jaar|nee|incasso|29.50|2762.50|2|6106|0
44040|vrouw|1|ja|nee|62|nee|nee|DSL|nee|ja|nee|ja|ja|1 jaar|ja|creditcard|29.50|2635.00|2|3104|1
44043|man|1|nee|ja|70|nee|nee|Geen|nee|ja|nee|ja|nee|maandelijks opzegbaar|ja|creditcard|29.50|2975.00|0|6298|0
`);
