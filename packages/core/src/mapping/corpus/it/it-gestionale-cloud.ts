import { headerSet } from '../../testing/header-set.ts';

/** Practices of an Italian program. */
export default headerSet('it-gestionale-cloud', 'it', `
ID|Studio|Email|Attivato il|Preavviso|Piano attivo|Pagamento|Prezzo al mese|Utenze|Ultima attività|Fatture emesse|Segnalazioni|Arriva da prova gratuita|Collegato a e-commerce|Stato account|Data chiusura
customer_id|customer_name|email|signup_date|-|plan|contract_type|monthly_charges|?seats_used|last_activity_date|-|support_tickets|trial_converted|has_integration|-|churn_date
8101|Studio Rossi|info@rossiimpiantis.it|10/05/2024|1 mese|Small|mensile|1.299,00 €|8|19/11/2026|2110|7|sì|no|sospeso|
8102|Studio Bianchi|info@panificiobianc.it|07/05/2022|3 mesi|Medium|mensile|79,90 €|5|23/10/2026|2975|6|no|sì|attivo|
8103|Studio Conti|info@studiolegalefe.it|21/12/2023|1 mese|Large|annuale|29,90 €|26|25/11/2026|1639|3|sì|no|attivo|
8104|Studio Ferrari|info@hotelbellavist.it|23/04/2025|1 mese|Medium|mensile|29,00 €|33|23/10/2026|2413|2|no|sì|in attesa|
8105|Studio Greco|info@officinecontis.it|21/09/2021|3 mesi|Small|mensile|49,00 €|37|23/10/2026|2811|5|sì|sì|in attesa|
8106|Studio Gallo|info@farmaciagallo.it|08/12/2025|3 mesi|Large|mensile|449,00 €|17|22/11/2026|156|4|no|sì|sospeso|17/09/2026
8107|Studio Riva|info@edilnovasrl.it|07/10/2022|3 mesi|Large|mensile|49,50 €|6|11/11/2026|1555|4|no|no|sospeso|30/06/2026
8108|Studio Villa|info@cantinamoretti.it|21/01/2023|3 mesi|Medium|annuale|449,00 €|23|28/09/2026|1819|1|no|sì|in attesa|
8109|Studio Fontana|info@otticagreco.it|17/05/2026|1 mese|Medium|annuale|1.299,90 €|5|24/11/2026|911|7|no|sì|in attesa|
8110|Studio Serra|info@trasportirivas.it|22/06/2023|3 mesi|Small|mensile|29,00 €|2|24/11/2026|759|6|sì|sì|attivo|
8111|Studio Luca|info@pizzeriadagino.it|10/12/2023|1 mese|Medium|annuale|49,50 €|1|21/08/2026|2007|2|sì|no|in attesa|
8112|Studio Monti|info@digitalhubsrl.it|10/05/2022|3 mesi|Large|mensile|49,50 €|16|19/11/2026|2795|7|no|sì|in attesa|19/07/2026
`);
