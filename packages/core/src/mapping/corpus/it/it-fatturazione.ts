import { headerSet } from '../../testing/header-set.ts';

/** Esportazione gestionale. */
export default headerSet('it-fatturazione', 'it', `
Cod. cliente|Denominazione|Indirizzo e-mail|Nazione|Settore di attività|N. dipendenti|Data sottoscrizione|Anzianità (mesi)|Piano attivo|Ciclo di fatturazione|Canone mensile (€)|Canone annuo|Totale fatturato|Modalità di pagamento|Licenze acquistate|Utenti attivi|Data ultimo accesso|Accessi mensili|Ticket aperti|Punteggio NPS|Utilizzo funzionalità (%)|Data recesso|Agente
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|login_frequency|?support_tickets|nps_score|feature_usage_score|churn_date|-
C001|Rossi Srl|a@rossi.it|Italia|Commercio|120|01/04/2021|38|Pro|Mensile|299,00|3.588,00|11.362,00|Carta|40|33|28/05/2024|41|1|9|78||Bianchi
C002|Verdi SpA|b@verdi.it|Italia|Sanità|15|15/09/2022|20|Base|Annuale|49,50|594,00|990,00|Bonifico|5|4|02/05/2024|3|0|7|51||Neri
C003|Conti|c@conti.it|Italia|Commercio|8|20/01/2020|52|Pro|Annuale|129,00|1.548,00|6.708,00|RID|8|2|11/02/2024|1|4|3|12|31/05/2024|Bianchi
C004|Galli|d@galli.ch|Svizzera|Editoria|60|03/06/2023|12|Base|Mensile|89,00|1.068,00|1.068,00|Carta|6|5|30/05/2024|12|1|8|66||Neri
`);
