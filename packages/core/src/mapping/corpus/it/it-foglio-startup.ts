import { headerSet } from '../../testing/header-set.ts';

/** An Italian founder's sheet, in verbs. */
export default headerSet('it-foglio-startup', 'it', `
cliente|codice|con noi dal|abbonamento|paga|€/mese|incassato finora|utenti inclusi|utenti che lo usano|giorni dall'ultimo login|richieste supporto|voto NPS|% funzioni usate|collegato al gestionale?|note|perso?
customer_name|customer_id|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|support_tickets|nps_score|feature_usage_score|has_integration|-|churned
Rossi Impianti Srl|C31|16 mag 2025|base|ogni trimestre|99,90|1798,20|3|1|14|0|4|45|no|ok|no
Panificio Bianchi|C32|26 mag 2026|business|ogni mese|79,00|474,00|10|3|33|3|0|19|sì|chiede sconto|no
Studio Legale Ferri|C33|9 apr 2024|base|ogni trimestre|49,90|1546,90|10|5|1|9|3|15|sì||sì
Hotel Bellavista|C34|18 feb 2024|business|ogni mese|449,50|14833,50|3|2|2|7|6|32|no|ok|no
Officine Conti SpA|C35|26 nov 2023|business|ogni anno|149,90|5396,40|60|28|6|5|2|5|sì|ok|no
Farmacia Gallo|C36|14 apr 2022|pro|ogni anno|149,00|8195,00|10|4|1|7|10|82|sì|chiede sconto|no
Edilnova Srl|C37|17 lug 2025|business|ogni trimestre|1299,00|20784,00|10|6|2|3|10|22|no|chiede sconto|no
Cantina Moretti|C38|23 mag 2023|base|ogni mese|79,00|3318,00|60|42|96|1|3|35|no|ok|no
Ottica Greco|C39|14 giu 2022|pro|ogni mese|29,90|1584,70|10|6|14|2|7|33|no|ok|no
Trasporti Riva Snc|C40|23 set 2023|base|ogni anno|99,50|3781,00|60|28|0|3|9|47|sì|ok|no
Pizzeria Da Gino|C41|24 ago 2022|business|ogni anno|299,50|15274,50|25|12|2|8|8|63|sì||sì
Digital Hub Srl|C42|14 giu 2025|base|ogni anno|199,50|3391,50|15|14|0|3|0|52|sì|chiede sconto|no
`);
