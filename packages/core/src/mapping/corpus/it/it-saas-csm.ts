import { headerSet } from '../../testing/header-set.ts';

/** An Italian customer success sheet. */
export default headerSet('it-saas-csm', 'it', `
ID azienda|Azienda|Settore|Numero dipendenti|Mesi di anzianità|Piano|Durata contratto|Ricavo mensile ricorrente|Licenze acquistate|Utenti attivi|Ultimo accesso|Accessi mensili|Utilizzo funzionalità %|Ticket assistenza|Soddisfazione (1-5)|NPS|Integrazioni attive|Prossimo rinnovo|Semaforo|Disdetto
customer_id|customer_name|industry|company_size|tenure_months|plan|contract_type|monthly_charges|seats_purchased|seats_used|last_activity_date|login_frequency|feature_usage_score|support_tickets|csat_score|nps_score|has_integration|-|-|churned
AZ-88|Rossi Impianti Srl|Turismo|4|30|Start|Mensile|299,00|3|2|25/11/2026|36|54|1|2|9|Sì|21/12/2026|rosso|No
AZ-107|Panificio Bianchi|Turismo|25|10|Team|Mensile|29,90|15|12|22/11/2026|43|38|8|5|5|Sì|29/06/2027|giallo|No
AZ-126|Studio Legale Ferri|Commercio|60|49|Enterprise|Mensile|149,00|8|2|24/11/2026|32|91|11|3|1|No|05/05/2027|giallo|Sì
AZ-145|Hotel Bellavista|Edilizia|12|2|Start|Annuale|449,00|3|1|28/09/2026|13|15|6|5|0|No|23/02/2027|giallo|No
AZ-164|Officine Conti SpA|Commercio|60|16|Team|Mensile|449,50|15|10|28/09/2026|7|48|11|5|8|No|07/12/2027|giallo|Sì
AZ-183|Farmacia Gallo|Edilizia|9|13|Enterprise|Biennale|99,00|5|1|11/11/2026|42|88|10|1|7|No|13/01/2027|verde|No
AZ-202|Edilnova Srl|Sanità|12|22|Team|Mensile|99,00|40|17|11/11/2026|7|65|0|2|8|No|27/07/2027|verde|No
AZ-221|Cantina Moretti|Sanità|4|18|Enterprise|Annuale|49,00|10|8|16/11/2026|24|72|7|4|1|Sì|23/10/2027|rosso|No
AZ-240|Ottica Greco|Commercio|25|29|Start|Annuale|49,00|60|56|24/11/2026|61|83|0|3|2|Sì|15/12/2026|rosso|Sì
AZ-259|Trasporti Riva Snc|Sanità|38|9|Team|Biennale|890,00|5|4|22/11/2026|65|29|5|4|6|No|04/02/2027|verde|No
AZ-278|Pizzeria Da Gino|Turismo|110|26|Start|Biennale|49,00|40|34|24/11/2026|63|44|8|1|7|No|26/05/2027|verde|No
AZ-297|Digital Hub Srl|Commercio|12|8|Team|Biennale|49,00|40|29|23/11/2026|62|57|3|4|1|No|16/08/2027|rosso|No
`);
