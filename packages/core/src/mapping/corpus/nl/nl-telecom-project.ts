import { headerSet } from '../../testing/header-set.ts';

/** Telecombedrijf, openbaar project. */
export default headerSet('nl-telecom-project', 'nl', `
klant_id|naam|leeftijd|geslacht|regio|segment|startdatum|contractduur_maanden|abonnementstype|maandkosten|aantal_tickets|gem_tevredenheid|gebruik_gb|opgezegd|opzegreden
customer_id|customer_name|-|gender|-|-|signup_date|contract_type|plan|monthly_charges|support_tickets|csat_score|-|churned|-
K001|Jan de Vries|44|M|Noord|Zakelijk|2021-04-01|24|Premium|49.95|1|4.2|22.1|nee|
K002|Eva Bakker|31|V|Zuid|Particulier|2022-09-15|12|Basis|19.95|0|3.9|8.4|nee|
K003|Max Visser|57|M|West|Zakelijk|2020-01-20|12|Plus|34.95|5|1.8|14.0|ja|prijs
K004|Pia Mulder|26|V|Noord|Particulier|2023-06-03|24|Basis|19.95|1|4.4|5.2|nee|
`);
