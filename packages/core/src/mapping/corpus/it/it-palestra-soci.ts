import { headerSet } from '../../testing/header-set.ts';

/** Elenco soci di una palestra. */
export default headerSet('it-palestra-soci', 'it', `
N. tessera|Cognome e nome|Sesso|Data di nascita|Cellulare|E-mail|Data iscrizione|Tipo abbonamento|Durata abbonamento|Scadenza abbonamento|Quota mensile|Totale versato|Modalità di pagamento|Ingressi ultimo mese|Ultimo ingresso|Certificato medico|Personal trainer|Disdetta|Data disdetta
customer_id|customer_name|gender|-|-|email|signup_date|plan|contract_type|-|monthly_charges|total_charges|payment_method|login_frequency|last_activity_date|-|-|churned|churn_date
1001|Rossi Mario|M|12/04/1985|333111|m@r.it|12/03/2021|Open|12 mesi|12/03/2025|49,00|1.862,00|RID|11|28/05/2024|Sì|No|No|
1002|Bianchi Anna|F|01/09/1990|333222|a@b.it|05/11/2022|Pausa pranzo|Mensile|05/06/2024|29,00|551,00|Contanti|3|02/05/2024|No|No|No|
1003|Verdi Luca|M|30/01/1978|333333|l@v.it|20/01/2020|Open|24 mesi|20/01/2026|45,00|2.340,00|Carta|0|11/02/2024|Sì|Sì|Sì|15/05/2024
1004|Neri Sara|F|14/02/1995|333444|s@n.it|03/06/2023|Corsi|12 mesi|03/06/2025|39,00|468,00|RID|8|30/05/2024|Sì|No|No|
`);
