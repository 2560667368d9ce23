import { headerSet } from '../../testing/header-set.ts';

/** Iscritti di una palestra. */
export default headerSet('it-palestra', 'it', `
N. tessera|Nome e cognome|Sesso|Data di nascita|Iscritto dal|Tipo abbonamento|Durata|Quota mensile|Totale versato|Metodo pagamento|Ingressi ultimo mese|Ultimo ingresso|Scadenza|Abbandonato|Istruttore
?customer_id|customer_name|gender|-|signup_date|plan|contract_type|monthly_charges|total_charges|payment_method|login_frequency|last_activity_date|-|churned|-
T100|Marco Neri|Uomo|12/03/1990|15/01/2022|Open|12 mesi|49,00|1.421,00|SDD|12|28/05/2024|15/01/2025|No|Gallo
T101|Sara Conti|Donna|30/11/1985|01/09/2023|Mattino|1 mese|39,00|351,00|Carta|2|02/05/2024|01/07/2024|No|Gallo
T102|Luca Blu|Uomo|08/08/1978|20/06/2020|Open|12 mesi|45,00|2.070,00|SDD|0|10/02/2024|20/06/2024|Sì|Ricci
T103|Elena Sole|Donna|21/05/2001|05/12/2023|Mattino|1 mese|39,00|234,00|Carta|9|01/06/2024|05/07/2024|No|Ricci
`);
