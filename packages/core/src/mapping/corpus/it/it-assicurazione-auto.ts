import { headerSet } from '../../testing/header-set.ts';

/** Policies of an Italian insurer. */
export default headerSet('it-assicurazione-auto', 'it', `
n_polizza|contraente|sesso|data_effetto|scadenza|pacchetto_garanzie|frazionamento|premio_mensile|premi_versati|sinistri|anni_cliente|reclami|agenzia|stornata
?customer_id|customer_name|gender|signup_date|-|plan|contract_type|monthly_charges|total_charges|-|tenure_months|support_tickets|-|churned
700100|Giulia Rossi|F|10/09/2026|17/09/2027|RCA|semestrale|39,00|78,00|0|1|2|TO02|NO
700131|Marco Bianchi|M|19/01/2024|19/12/2027|RCA|semestrale|61,00|1326,00|0|2|2|MI01|NO
700162|Sara Conti|M|23/04/2021|13/05/2027|RCA Plus|annuale|61,00|2613,00|1|5|1|MI01|NO
700193|Luca Ferrari|F|13/08/2026|23/02/2027|Kasko|annuale|28,00|117,00|1|1|1|TO02|SI
700224|Chiara Greco|F|19/08/2025|31/05/2027|RCA|mensile|39,00|585,00|1|1|0|MI01|SI
700255|Paolo Gallo|M|12/11/2021|19/10/2027|Kasko|mensile|61,00|2340,00|2|5|0|MI01|NO
700286|Elena Riva|M|15/06/2021|31/03/2027|RCA Plus|semestrale|61,00|2535,00|1|5|2|TO02|NO
700317|Davide Villa|M|14/01/2025|01/06/2027|RCA Plus|mensile|39,00|858,00|0|1|1|TO02|NO
700348|Marta Fontana|F|07/01/2021|02/06/2027|RCA Plus|semestrale|39,00|2730,00|1|5|1|MI01|NO
700379|Simone Serra|F|24/05/2022|01/12/2027|Kasko|mensile|61,00|2106,00|2|4|1|TO02|NO
700410|Anna De Luca|F|10/12/2023|25/12/2026|Kasko|annuale|39,00|1365,00|1|2|2|MI01|NO
700441|Fabio Monti|M|06/06/2023|29/07/2027|Kasko|annuale|28,00|1599,00|1|3|1|MI01|NO
`);
