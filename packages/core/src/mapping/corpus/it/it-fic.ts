import { headerSet } from '../../testing/header-set.ts';

/** Esportazione clienti da un gestionale in cloud. */
export default headerSet('it-fic', 'it', `
Codice|Ragione sociale|Indirizzo|CAP|Città|Provincia|Paese|P.IVA|Codice fiscale|E-mail|PEC|Telefono|Termini di pagamento|Metodo di pagamento|Cliente dal|Abbonamento|Rinnovo|Importo rinnovo (€/mese)|Fatturato totale|N. licenze|Utenti attivi|Ultimo accesso|Ticket aperti|Soddisfazione (1-5)|Disdetta il
customer_id|customer_name|-|-|-|-|country|-|-|email|-|-|-|payment_method|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_date|support_tickets|csat_score|churn_date
C0001|Rossi Srl|Via Roma 1|20100|Milano|MI|Italia|01234567890|01234567890|info@rossi.it|rossi@pec.it|02123456|30 gg|RID|12/03/2021|Professional|Mensile|99,00|3.762,00|10|7|28/05/2024|1|4|
C0002|Bianchi Spa|Via Po 2|10100|Torino|TO|Italia|09876543210|09876543210|a@bianchi.it|bianchi@pec.it|01123456|60 gg|Bonifico|05/11/2022|Base|Annuale|49,50|891,00|3|3|02/05/2024|0|5|
C0003|Verdi & C.|Corso Italia 3|00100|Roma|RM|Italia|11223344556|11223344556|b@verdi.it|verdi@pec.it|06123456|30 gg|Carta|20/01/2020|Professional|Annuale|99,00|5.148,00|12|2|11/02/2024|6|2|15/05/2024
`);
