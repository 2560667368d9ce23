import { headerSet } from '../../testing/header-set.ts';

/** Customers of an Italian invoicing program. */
export default headerSet('it-fic-clienti-canoni', 'it', `
Codice cliente|Ragione sociale|P.IVA|Codice SDI|Città|Paese|PEC|Cliente dal|Pacchetto|Cadenza fatturazione|Canone mensile|Fatturato totale|Insoluti|Modalità di pagamento|Scadenza contratto|Agente|Preavviso disdetta
customer_id|customer_name|-|-|-|country|?email|signup_date|plan|contract_type|monthly_charges|total_charges|-|payment_method|-|-|-
CL0210|Rossi Impianti Srl|39488163974|M5UXCR1|Milano|Italia|rossiimpiantisrl@pec.it|11/01/2025|Plus|annuale|€ 1.299,00|€ 28.578,00|1|Bonifico|29/10/2027|Verdi|60 giorni
CL0211|Panificio Bianchi|16801398118|KRRH6B9|Torino|San Marino|panificiobianchi@pec.it|12/07/2026|Base|trimestrale|€ 99,00|€ 396,00|1|Carta di credito|02/04/2027|Neri|60 giorni
CL0212|Studio Legale Ferri|19095630400|M5UXCR1|Torino|Italia|studiolegaleferri@pec.it|23/10/2021|Pro|annuale|€ 449,50|€ 27.419,50|2|RID|23/03/2027|Neri|60 giorni
CL0213|Hotel Bellavista|74907157187|M5UXCR1|Milano|San Marino|hotelbellavista@pec.it|26/10/2025|Base|annuale|€ 29,00|€ 377,00|3|RID|03/03/2027|Neri|30 giorni
CL0214|Officine Conti SpA|65884399575|M5UXCR1|Milano|Italia|officinecontispa@pec.it|17/04/2024|Pro|trimestrale|€ 49,00|€ 1.519,00|1|Carta di credito|27/08/2027|Neri|30 giorni
CL0215|Farmacia Gallo|75617597330|KRRH6B9|Milano|San Marino|farmaciagallo@pec.it|25/09/2022|Plus|mensile|€ 299,00|€ 14.950,00|0|Carta di credito|14/02/2027|Verdi|60 giorni
CL0216|Edilnova Srl|36279920008|USAL8PV|Torino|San Marino|edilnovasrl@pec.it|13/10/2024|Plus|mensile|€ 1.299,00|€ 32.475,00|1|Carta di credito|31/10/2027|Verdi|60 giorni
CL0217|Cantina Moretti|11759810295|M5UXCR1|Milano|Italia|cantinamoretti@pec.it|11/10/2024|Base|annuale|€ 199,90|€ 4.997,50|3|Carta di credito|01/03/2027|Neri|60 giorni
CL0218|Ottica Greco|85442077297|USAL8PV|Bari|Italia|otticagreco@pec.it|25/07/2023|Pro|mensile|€ 79,00|€ 3.160,00|0|RID|22/01/2027|Neri|30 giorni
CL0219|Trasporti Riva Snc|52450220190|KRRH6B9|Torino|Italia|trasportirivasnc@pec.it|19/02/2022|Base|trimestrale|€ 149,50|€ 8.521,50|1|RID|13/01/2027|Neri|30 giorni
CL0220|Pizzeria Da Gino|39025709566|KRRH6B9|Milano|Italia|pizzeriadagino@pec.it|08/10/2022|Base|mensile|€ 99,90|€ 4.895,10|1|Bonifico|20/04/2027|Verdi|30 giorni
CL0221|Digital Hub Srl|74536115240|KRRH6B9|Milano|Italia|digitalhubsrl@pec.it|12/01/2021|Pro|mensile|€ 890,90|€ 62.363,00|2|RID|25/01/2027|Neri|30 giorni
`);
