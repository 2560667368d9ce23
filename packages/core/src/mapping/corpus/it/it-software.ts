import { headerSet } from '../../testing/header-set.ts';

/** Portafoglio clienti di un fornitore di software. */
export default headerSet('it-software', 'it', `
ID cliente|Nome azienda|E-mail di contatto|Paese|Settore di attività|Numero dipendenti|Data di attivazione|Mesi di permanenza|Nome piano|Periodicità pagamento|Prezzo mensile|Ricavi totali|Licenze attive|Licenze acquistate|Indice di adozione|Data ultimo accesso|Numero accessi mensili|Richieste di supporto|Punteggio NPS|Cliente perso|Responsabile vendite
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_used|seats_purchased|feature_usage_score|last_activity_date|login_frequency|support_tickets|nps_score|churned|-
I1|Olio Toscano|a@toscano.it|Italia|Agro|30|15/03/2021|38|Avanzato|Annuale|129,00|4.902,00|10|12|78|28/05/2024|88|2|9|No|Neri
I2|Studio Conti|b@conti.it|Italia|Servizi|6|01/10/2022|20|Base|Mensile|39,00|780,00|3|3|64|31/05/2024|51|0|8|No|Neri
I3|Officina Blu|c@blu.it|Italia|Industria|15|20/06/2020|47|Base|Mensile|39,00|1.833,00|1|4|12|10/02/2024|2|9|2|Sì|Gallo
I4|Farmacia Sole|d@sole.it|Italia|Salute|9|05/12/2023|6|Avanzato|Annuale|129,00|774,00|8|8|91|01/06/2024|140|1|10|No|Gallo
`);
