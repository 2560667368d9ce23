import { headerSet } from '../../testing/header-set.ts';

/** Members of an Italian gym, in a warehouse table. */
export default headerSet('it-palestra-dwh', 'it', `
id_socio|eta|genere|mesi_iscrizione|tipo_tessera|durata_abbonamento|quota_mensile|spesa_extra|ingressi_medi_mese|giorni_ultimo_ingresso|distanza_km|metodo_pagamento|abbandonato
customer_id|-|gender|tenure_months|?plan|contract_type|monthly_charges|-|login_frequency|last_activity_days_ago|-|payment_method|churned
3001|32|donna|26|basic|12 mesi|35.00|33.12|4|21|7.47|contanti|0
3004|44|uomo|16|gold|6 mesi|35.00|28.58|13|3|4.54|contanti|0
3007|23|donna|70|silver|6 mesi|59.00|35.67|15|6|4.27|bonifico|0
3010|62|donna|41|silver|1 mese|59.00|77.86|20|58|1.77|contanti|0
3013|41|donna|4|silver|6 mesi|35.00|30.72|7|3|4.36|bonifico|0
3016|43|donna|42|silver|6 mesi|45.00|60.65|18|33|9.44|carta|0
3019|70|donna|50|gold|12 mesi|59.00|79.88|19|6|8.40|bonifico|0
3022|48|donna|12|silver|12 mesi|45.00|71.22|19|58|6.93|contanti|1
3025|67|donna|5|gold|1 mese|35.00|38.74|1|58|5.14|carta|0
3028|53|donna|43|silver|6 mesi|35.00|13.94|4|6|11.93|contanti|0
3031|68|donna|42|gold|6 mesi|45.00|28.18|5|9|2.40|carta|0
3034|40|donna|55|gold|12 mesi|45.00|60.19|15|58|3.44|contanti|0
`);
