import { headerSet } from '../../testing/header-set.ts';

/** Elenco clienti di un gestionale. */
export default headerSet('it-clienti', 'it', `
Codice cliente|Ragione sociale|Indirizzo email|Paese|Settore|Data attivazione|Piano|Tipo di contratto|Canone mensile|Fatturato totale|Modalità di pagamento|Licenze acquistate|Licenze utilizzate|Ultimo accesso|Giorni di inattività|Ticket assistenza|Disdetto|Data disdetta|Partita IVA|Telefono|Agente|Note
customer_id|customer_name|email|country|industry|signup_date|plan|contract_type|monthly_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|last_activity_days_ago|support_tickets|churned|churn_date|-|-|-|-
IT01|Pasta Rossi Srl|info@pastarossi.it|Italia|Alimentare|15/03/2021|Professionale|Annuale|129,00|4.902,00|Bonifico|12|10|28/05/2024|4|2|No||01234567890|02 5550100|Neri|
IT02|Studio Bianchi|studio@bianchi.it|Italia|Servizi|01/10/2022|Base|Mensile|39,00|780,00|Carta|3|3|31/05/2024|1|0|No||01234567891|06 5550101|Neri|
IT03|Officina Verdi|verdi@officina.it|Italia|Industria|20/06/2020|Base|Mensile|39,00|1.833,00|SDD|4|1|10/02/2024|112|9|Sì|30/04/2024|01234567892|011 5550102|Gallo|prezzo
IT04|Clinica Sole|info@clinicasole.it|Italia|Sanità|05/12/2023|Professionale|Annuale|129,00|774,00|Carta|8|8|01/06/2024|0|1|No||01234567893|081 5550103|Gallo|
`);
