import { headerSet } from '../../testing/header-set.ts';

/** Esportazione da un CRM italiano, nomi tecnici. */
export default headerSet('it-crm', 'it', `
id_cliente|nome_azienda|email|nazione|settore|n_dipendenti|data_iscrizione|anzianita_mesi|piano|durata_contratto|frequenza_fatturazione|importo_mensile|importo_annuo|totale_fatturato|valuta|licenze_totali|utenti_attivi|ultimo_login|giorni_ultimo_accesso|accessi_mese|n_ticket|punteggio_nps|agente_commerciale|provincia|codice_fiscale|abbandono
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|?contract_type|?contract_type|monthly_charges|annual_charges|total_charges|currency|seats_purchased|seats_used|last_activity_date|last_activity_days_ago|login_frequency|support_tickets|nps_score|-|-|-|churned
IT001|Olio Toscano Srl|info@toscano.it|Italia|Agro|30|2021-03-15|38|Avanzato|12|annuale|129.00|1548.00|4902.00|EUR|12|10|2024-05-28|4|88|2|9|Neri|FI|RSSMRA80A01H501U|0
IT002|Studio Legale Conti|studio@conti.it|Italia|Servizi|6|2022-10-01|20|Base|1|mensile|39.00|468.00|780.00|EUR|3|3|2024-05-31|1|51|0|8|Neri|MI|RSSMRA80A01H501V|0
IT003|Officina Blu|blu@officina.it|Italia|Industria|15|2020-06-20|47|Base|1|mensile|39.00|468.00|1833.00|EUR|4|1|2024-02-10|112|2|9|2|Gallo|TO|RSSMRA80A01H501W|1
IT004|Farmacia Sole|sole@farmacia.it|Italia|Salute|9|2023-12-05|6|Avanzato|12|annuale|129.00|1548.00|774.00|EUR|8|8|2024-06-01|0|140|1|10|Gallo|NA|RSSMRA80A01H501X|0
`);
