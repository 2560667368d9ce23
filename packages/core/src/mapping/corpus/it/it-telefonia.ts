import { headerSet } from '../../testing/header-set.ts';

/** Operatore telefonico. */
export default headerSet('it-telefonia', 'it', `
Codice Cliente|Sesso|Pensionato|Partner|Familiari a carico|Mesi di contratto|Servizio telefonico|Linee multiple|Tipo connessione internet|Sicurezza online|Backup online|Protezione dispositivi|Assistenza tecnica|Streaming TV|Streaming film|Contratto|Bolletta elettronica|Metodo di pagamento|Spesa mensile|Spesa totale|Disdetta
customer_id|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|churned
A1|Femmina|No|Sì|No|1|No|Nessun servizio telefonico|DSL|No|Sì|No|No|No|No|Mensile|Sì|Assegno|29,85|29,85|No
A2|Maschio|No|No|No|34|Sì|No|DSL|Sì|No|Sì|No|No|No|Un anno|No|Assegno|56,95|1889,50|No
A3|Maschio|Sì|No|No|2|Sì|No|Fibra ottica|Sì|Sì|No|No|No|No|Mensile|Sì|Assegno|53,85|108,15|Sì
A4|Femmina|No|No|No|45|No|Nessun servizio telefonico|DSL|Sì|No|Sì|Sì|No|No|Due anni|No|Bonifico|42,30|1840,75|No
`);
