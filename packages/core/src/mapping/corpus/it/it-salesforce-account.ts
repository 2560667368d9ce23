import { headerSet } from '../../testing/header-set.ts';

/** Accounts of a CRM with an Italian interface. */
export default headerSet('it-salesforce-account', 'it', `
ID account|Nome account|Titolare account|Paese di fatturazione|Settore|Dipendenti|Fatturato annuo|Data creazione|Edizione acquistata|Tipologia contratto|MRR attuale|Data ultima attività|Punteggio CSAT|Casi aperti|Fase
customer_id|customer_name|-|country|industry|company_size|-|?signup_date|plan|contract_type|monthly_charges|last_activity_date|csat_score|support_tickets|-
0012X00002200Qr|Rossi Impianti Srl|Ugo T.|Francia|Alimentare|12|4700000|13/03/2022|Avanzata|Annuale|299.00|23/11/2026|1|3|Trattativa
0012X00002201Qr|Panificio Bianchi|Gina P.|Francia|Servizi|4|1700000|11/12/2024|Standard|Annuale|29.00|21/11/2026|4|1|Trattativa
0012X00002202Qr|Studio Legale Ferri|Gina P.|Francia|Moda|12|2800000|20/12/2023|Standard|Annuale|29.50|22/11/2026|3|7|Cliente
0012X00002203Qr|Hotel Bellavista|Gina P.|Francia|Servizi|25|5400000|18/12/2024|Avanzata|Triennale|79.00|28/09/2026|3|7|Cliente
0012X00002204Qr|Officine Conti SpA|Ugo T.|Svizzera|Moda|9|1600000|09/10/2025|Illimitata|Annuale|99.00|24/11/2026|1|3|Trattativa
0012X00002205Qr|Farmacia Gallo|Gina P.|Italia|Alimentare|60|2200000|18/04/2026|Illimitata|Mensile|890.00|24/11/2026|4|6|Trattativa
0012X00002206Qr|Edilnova Srl|Ugo T.|Svizzera|Moda|12|1500000|11/07/2025|Standard|Triennale|449.90|24/11/2026|5|7|Cliente
0012X00002207Qr|Cantina Moretti|Ugo T.|Italia|Servizi|60|8600000|14/10/2024|Illimitata|Annuale|49.90|24/11/2026|4|2|Trattativa
0012X00002208Qr|Ottica Greco|Ugo T.|Italia|Servizi|530|1900000|06/08/2025|Standard|Triennale|299.00|22/11/2026|5|7|Cliente
0012X00002209Qr|Trasporti Riva Snc|Gina P.|Italia|Servizi|12|8900000|26/05/2024|Illimitata|Annuale|299.50|23/10/2026|4|6|Trattativa
0012X00002210Qr|Pizzeria Da Gino|Ugo T.|Francia|Servizi|9|8600000|21/10/2023|Standard|Triennale|449.90|22/11/2026|1|6|Trattativa
0012X00002211Qr|Digital Hub Srl|Ugo T.|Francia|Alimentare|240|2300000|15/08/2024|Illimitata|Mensile|99.90|22/11/2026|3|5|Trattativa
`);
