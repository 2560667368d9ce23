import { headerSet } from '../../testing/header-set.ts';

/** Members of an Italian gym, with card numbers beside tax codes. */
export default headerSet('it-palestra-iscritti', 'it', `
N. tessera|Cognome e nome|Codice fiscale|Data iscrizione|Tipo abbonamento|Frequenza pagamento|Quota mensile|Ingressi al mese|Ultimo ingresso|Scadenza certificato medico|Stato|Data disdetta|Istruttore|Cellulare
customer_id|customer_name|-|signup_date|?plan|contract_type|monthly_charges|login_frequency|last_activity_date|-|-|churn_date|-|-
6050|Rossi Giulia|RSSMRA91A01H501Z|24/05/2025|Solo mattina|annuale|59,00 €|20|11/11/2026|03/07/2027|sospeso|01/02/2026|Ivan|3478890892
6051|Bianchi Marco|RSSMRA95A01H501Z|24/08/2025|Famiglia|annuale|59,00 €|14|11/11/2026|23/08/2027|attivo||Lia|3447594308
6052|Conti Sara|RSSMRA89A01H501Z|10/05/2021|Open|semestrale|45,00 €|5|24/11/2026|18/02/2027|sospeso||Ivan|3341935414
6053|Ferrari Luca|RSSMRA61A01H501K|09/04/2022|Open|mensile|35,00 €|13|11/11/2026|20/02/2027|sospeso|19/08/2026|Ivan|3444219896
6054|Greco Chiara|RSSMRA55A01H501K|08/02/2024|Famiglia|annuale|45,00 €|2|21/11/2026|25/12/2027|sospeso||Lia|3275463917
6055|Gallo Paolo|RSSMRA95A01H501K|24/04/2025|Solo mattina|annuale|45,00 €|0|23/10/2026|19/02/2027|attivo|18/10/2026|Lia|3490196317
6056|Riva Elena|RSSMRA65A01H501K|13/08/2023|Famiglia|semestrale|59,00 €|8|24/11/2026|16/12/2027|sospeso||Ivan|3388457444
6057|Villa Davide|RSSMRA86A01H501Z|22/07/2023|Famiglia|annuale|35,00 €|16|28/09/2026|28/10/2027|sospeso||Ivan|3439072284
6058|Fontana Marta|RSSMRA50A01H501K|23/03/2024|Famiglia|annuale|59,00 €|16|11/11/2026|29/04/2027|attivo||Lia|3492171870
6059|Serra Simone|RSSMRA93A01H501Z|24/04/2023|Open|annuale|45,00 €|12|25/11/2026|09/02/2027|sospeso||Ivan|3266746972
6060|De Luca Anna|RSSMRA66A01H501Z|10/07/2023|Solo mattina|annuale|59,00 €|11|28/09/2026|05/08/2027|sospeso||Lia|3276312459
6061|Monti Fabio|RSSMRA53A01H501Z|26/12/2023|Famiglia|mensile|35,00 €|1|16/11/2026|05/06/2027|attivo|22/06/2026|Lia|3304193059
`);
