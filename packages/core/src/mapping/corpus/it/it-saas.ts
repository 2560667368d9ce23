import { headerSet } from '../../testing/header-set.ts';

/** Foglio di un team commerciale italiano. */
export default headerSet('it-saas', 'it', `
Cod. cliente|Azienda|Referente|E-mail referente|Cliente dal|Pacchetto|Fatturazione|Canone/mese (€)|Totale incassato|N. utenti attivi|N. licenze|Ultima attività|Accessi (30 gg)|Reclami|Soddisfazione|Integrazione attiva|Churn (S/N)|Data cessazione|Motivo cessazione|Venditore|Città
customer_id|customer_name|-|email|signup_date|plan|contract_type|monthly_charges|total_charges|seats_used|seats_purchased|last_activity_date|login_frequency|support_tickets|csat_score|has_integration|churned|churn_date|-|-|-
C-01|Olio Toscano Srl|Marco|marco@toscano.it|15/03/2021|Avanzato|Annuale|129,00|4.902,00|10|12|28/05/2024|88|2|90|Sì|N|||Neri|Firenze
C-02|Studio Conti|Sara|sara@conti.it|01/10/2022|Base|Mensile|39,00|780,00|3|3|31/05/2024|51|0|85|No|N|||Neri|Milano
C-03|Officina Blu|Luca|luca@blu.it|20/06/2020|Base|Mensile|39,00|1.833,00|1|4|10/02/2024|2|9|30|No|S|30/04/2024|prezzo|Gallo|Torino
C-04|Farmacia Sole|Elena|elena@sole.it|05/12/2023|Avanzato|Annuale|129,00|774,00|8|8|01/06/2024|140|1|95|Sì|N|||Gallo|Napoli
`);
