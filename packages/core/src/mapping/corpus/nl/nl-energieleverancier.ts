import { headerSet } from '../../testing/header-set.ts';

/** An extract of a Dutch energy supplier. */
export default headerSet('nl-energieleverancier', 'nl', `
KLANTNR|EAN_CODE|NAAM|LEVERING_VANAF|PRODUCT|CONTRACT_LOOPTIJD|TERMIJNBEDRAG|BETAALWIJZE|FACTUUR_DIGITAAL|VERBRUIK_KWH|AANTAL_KLACHTEN_12M|KLANT_SINDS_MND|CONTRACT_EINDE|OVERGESTAPT
customer_id|-|customer_name|signup_date|plan|contract_type|monthly_charges|payment_method|paperless_billing|-|support_tickets|tenure_months|-|churned
900100|871685624556303159|Sanne de Jong|22-01-2025|Groen Vast|onbepaald|130,00|Overschrijving|N|3687|1|22|14-05-2027|J
900103|871645430166922980|Pieter Bakker|26-07-2021|Groen Variabel|onbepaald|175,00|Overschrijving|J|2432|1|64|16-10-2027|J
900106|871678636988034642|Lotte Visser|23-06-2024|Groen Vast|1 jaar|175,00|Overschrijving|J|2872|1|29|07-04-2027|J
900109|871674231269020184|Daan Smit|06-04-2022|Groen Vast|3 jaar|175,00|Overschrijving|N|3496|1|55|27-07-2027|N
900112|871612833056611860|Emma Mulder|18-08-2022|Groen Variabel|onbepaald|95,00|Incasso|J|3902|2|51|12-08-2027|N
900115|871638923253049983|Bram de Groot|13-05-2026|Groen Vast|onbepaald|130,00|Overschrijving|N|4709|3|6|08-06-2027|N
900118|871669819638298317|Fleur Bos|20-10-2025|Groen Variabel|onbepaald|130,00|Overschrijving|J|2013|2|13|02-07-2027|N
900121|871610006552206074|Ruben Vos|25-02-2023|Groen Variabel|1 jaar|95,00|Incasso|J|1875|3|45|26-02-2027|N
900124|871618280588521152|Noa Peters|17-06-2021|Zon|onbepaald|95,00|Incasso|J|4809|0|65|11-11-2027|N
900127|871633602563627181|Tim Hendriks|23-12-2025|Zon|1 jaar|175,00|Overschrijving|N|2613|1|11|26-09-2027|J
900130|871685759887233098|Iris Dekker|13-07-2026|Groen Vast|3 jaar|175,00|Incasso|J|3997|2|4|11-08-2027|N
900133|871695804597104589|Koen Brouwer|22-04-2023|Groen Variabel|1 jaar|95,00|Incasso|J|4371|0|43|30-04-2027|N
`);
