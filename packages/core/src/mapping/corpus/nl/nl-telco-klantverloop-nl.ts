import { headerSet } from '../../testing/header-set.ts';

/** The public IBM telco churn columns translated to Dutch by the author, with some. */
export default headerSet('nl-telco-klantverloop-nl', 'nl', `
klantID|regio|geslacht|65_plus|partner|gezinsleden_ten_laste|mnd_klant|telefoniedienst|meerdere_lijnen|internetdienst|online_beveiliging|online_backup|toestelverzekering|technische_ondersteuning|tv_streamen|films_streamen|contractvorm|papierloze_factuur|betaalmethode|maandkosten|totale_kosten|postcodegebied|winkel_cd|opt_in_nieuwsbrief|vertrokken
customer_id|-|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|-|-|-|churned
7590-VH|Noord|Vrouw|0|Ja|Nee|1|Nee|Geen telefonie|DSL|Nee|Ja|Nee|Nee|Nee|Nee|Maandelijks|Ja|Elektronische cheque|29,85|29,85|97|GRN1|Ja|Nee
5575-GN|Zuid|Man|0|Nee|Nee|34|Ja|Nee|DSL|Ja|Nee|Ja|Nee|Nee|Nee|1 jaar|Nee|Overschrijving|56,95|1889,50|62|MST2|Nee|Nee
3668-QP|West|Man|0|Nee|Ja|2|Ja|Nee|DSL|Ja|Ja|Nee|Nee|Nee|Nee|Maandelijks|Ja|Automatische incasso|53,85|108,15|30|RTM4|Ja|Ja
7795-CF|West|Man|1|Ja|Nee|45|Nee|Geen telefonie|DSL|Ja|Nee|Ja|Ja|Nee|Nee|1 jaar|Nee|Overschrijving|42,30|1840,75|25|DHG1|Ja|Nee
9237-HQ|Oost|Vrouw|0|Nee|Nee|8|Ja|Ja|Glasvezel|Nee|Nee|Nee|Nee|Ja|Ja|Maandelijks|Ja|Elektronische cheque|99,65|820,50|75|ENS1|Nee|Ja
`);
