import { headerSet } from '../../testing/header-set.ts';

/** Contracts of an Italian payroll program. */
export default headerSet('it-zucchetti-contratti', 'it', `
Cod. anagrafica|Rag. sociale|Partita IVA|Comune|Data decorrenza|Data scadenza|Prodotto|Tipo rinnovo|Periodicità canone|Canone annuo|N. postazioni|Postazioni attive|Termini di pagamento|Tipo pagamento|Chiamate assistenza|Data recesso
?customer_id|customer_name|-|-|signup_date|-|plan|-|contract_type|annual_charges|seats_purchased|seats_used|-|payment_method|support_tickets|churn_date
50100|Rossi Impianti Srl|73618955758|Padova|25/09/2025|03/12/2027|Paghe Full|tacito|mensile|958,80|60|41|vista|RiBa|3|
50101|Panificio Bianchi|74186571382|Padova|22/01/2024|10/10/2027|Paghe Plus|tacito|semestrale|954,00|5|2|30 gg DF|RiBa|5|
50102|Studio Legale Ferri|73785145365|Padova|06/08/2021|02/10/2027|Paghe Full|tacito|annuale|5.394,00|25|9|60 gg DF FM|Bonifico|2|19/05/2026
50103|Hotel Bellavista|32602285525|Lecce|21/12/2021|27/04/2027|Paghe Full|espresso|semestrale|15.588,00|25|10|30 gg DF|SDD|2|
50104|Officine Conti SpA|91101496225|Bologna|04/02/2021|25/08/2027|Paghe Full|tacito|annuale|1.788,00|15|9|60 gg DF FM|SDD|5|01/09/2026
50105|Farmacia Gallo|11962693192|Bologna|26/04/2021|19/08/2027|Paghe Full|espresso|mensile|2.394,00|5|4|60 gg DF FM|RiBa|3|
50106|Edilnova Srl|44689351547|Bologna|22/04/2026|22/04/2027|Paghe Full|tacito|semestrale|594,00|60|39|60 gg DF FM|Bonifico|4|16/05/2026
50107|Cantina Moretti|59607137354|Padova|10/08/2022|21/05/2027|Paghe Light|tacito|semestrale|3.588,00|8|4|60 gg DF FM|SDD|4|
50108|Ottica Greco|33433978500|Lecce|05/11/2022|11/07/2027|Paghe Light|tacito|annuale|354,00|8|7|vista|Bonifico|6|30/07/2026
50109|Trasporti Riva Snc|46684373210|Padova|24/06/2023|28/04/2027|Paghe Full|tacito|mensile|348,00|40|28|vista|RiBa|2|
50110|Pizzeria Da Gino|40412079669|Bologna|15/05/2021|19/03/2027|Paghe Plus|espresso|annuale|354,00|3|2|30 gg DF|SDD|1|19/03/2026
50111|Digital Hub Srl|98708977716|Padova|10/11/2025|24/08/2027|Paghe Plus|tacito|mensile|10.686,00|20|17|60 gg DF FM|SDD|1|
`);
