import { headerSet } from '../../testing/header-set.ts';

/** Software house. */
export default headerSet('it-software-house', 'it', `
Codice|Ragione sociale|Referente|PEC|Nazione|Settore|Numero addetti|Cliente dal|Mesi di permanenza|Prodotto|Durata contratto|Canone mese|Valore annuo contratto|Incassato totale|Pagamento|Licenze|Licenze in uso|Ultimo login|Login ultimi 30 gg|Segnalazioni 90 gg|Gradimento|Ha disdetto
customer_id|customer_name|-|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|csat_score|churned
1|Rossi Srl|Anna|a@pec.rossi.it|Italia|Commercio|120|01/04/2021|38|Gestionale Pro|12 mesi|299,00|3.588,00|11.362,00|RID|40|33|28/05/2024|41|1|4,6|No
2|Verdi SpA|Luca|b@pec.verdi.it|Italia|Sanità|15|15/09/2022|20|Gestionale Base|24 mesi|49,50|594,00|990,00|Bonifico|5|4|02/05/2024|3|0|4,1|No
3|Conti|Mara|c@pec.conti.it|Italia|Commercio|8|20/01/2020|52|Gestionale Pro|12 mesi|129,00|1.548,00|6.708,00|RID|8|2|11/02/2024|1|4|2,2|Sì
4|Galli|Ugo|d@pec.galli.ch|Svizzera|Editoria|60|03/06/2023|12|Gestionale Base|1 mese|89,00|1.068,00|1.068,00|Carta|6|5|30/05/2024|12|1|4,4|No
`);
