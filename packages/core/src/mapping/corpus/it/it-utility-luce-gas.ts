import { headerSet } from '../../testing/header-set.ts';

/** An extract of an Italian energy supplier. */
export default headerSet('it-utility-luce-gas', 'it', `
POD|CODICE_CLIENTE|INTESTATARIO|DATA_ATTIVAZIONE|OFFERTA|IMPORTO_MEDIO_MENSILE|MOD_PAGAMENTO|BOLLETTA_WEB|CONSUMO_ANNUO_KWH|N_RECLAMI_12M|MESI_FORNITURA|SCADENZA_PREZZO|SWITCH_OUT
?customer_id|customer_id|customer_name|signup_date|plan|monthly_charges|payment_method|?paperless_billing|-|support_tickets|tenure_months|-|churned
IT001E56121896|610000|Giulia Rossi|12/09/2021|Luce Web|71,00|Carta|NO|1204|1|62|20/04/2027|SI
IT001E61986614|610007|Marco Bianchi|18/03/2023|Luce Flat|96,00|Bollettino|NO|4049|3|44|27/01/2027|SI
IT001E25704704|610014|Sara Conti|15/09/2026|Luce Flat|54,00|Carta|SI|3394|2|2|31/12/2026|NO
IT001E85411548|610021|Luca Ferrari|21/04/2022|Luce Web|96,00|Bollettino|SI|3570|4|55|24/04/2027|NO
IT001E51859649|610028|Chiara Greco|09/09/2021|Luce Web|96,00|Bollettino|SI|3333|2|62|13/07/2027|NO
IT001E94215337|610035|Paolo Gallo|10/11/2024|Luce Flat|96,00|Bollettino|SI|4360|0|24|16/03/2027|NO
IT001E28169967|610042|Elena Riva|19/10/2022|Luce Web|71,00|Bollettino|NO|2383|0|49|03/11/2027|NO
IT001E73352926|610049|Davide Villa|25/07/2024|Luce Web|96,00|Carta|SI|2524|4|28|08/10/2027|NO
IT001E20974881|610056|Marta Fontana|20/07/2025|Luce Web|96,00|Addebito SDD|NO|3029|3|16|09/04/2027|NO
IT001E96421503|610063|Simone Serra|21/05/2023|Luce Flat|71,00|Bollettino|NO|2021|1|42|08/04/2027|NO
IT001E67112268|610070|Anna De Luca|15/03/2022|Luce Web|54,00|Addebito SDD|SI|3079|4|56|21/11/2027|NO
IT001E87315256|610077|Fabio Monti|17/08/2025|Luce Verde|54,00|Bollettino|NO|3353|1|15|09/12/2027|NO
`);
