import { headerSet } from '../../testing/header-set.ts';

/** An Italian telecom extract. */
export default headerSet('it-telco-estrazione', 'it', `
cod_cli|sesso|over65|coniugato|familiari_a_carico|mesi_permanenza|linea_telefonica|tipo_connessione|sicurezza_online|backup_online|protezione_dispositivo|assistenza_tecnica|streaming_film|vincolo_contrattuale|fattura_elettronica|metodo_pagamento|spesa_mensile|spesa_totale|n_reclami|prov|abbandono
customer_id|gender|senior_citizen|partner|dependents|tenure_months|phone_service|internet_service|online_security|online_backup|device_protection|tech_support|streaming_movies|contract_type|?paperless_billing|payment_method|monthly_charges|total_charges|support_tickets|-|churned
330000|F|0|si|si|43|si|ADSL|no|no|si|no|si|nessun vincolo|no|bollettino|24.90|1285.70|0|NA|1
330005|M|1|no|no|43|si|Nessuna|no|si|no|no|no|24 mesi|si|addebito|29.90|1285.70|5|NA|0
330010|M|0|si|no|34|no|Nessuna|no|si|no|no|no|12 mesi|si|addebito|29.90|1016.60|4|TO|0
330015|M|0|no|no|39|no|Fibra|si|no|no|no|no|12 mesi|no|addebito|24.90|1166.10|1|MI|0
330020|M|0|no|no|19|no|ADSL|no|si|si|no|no|nessun vincolo|no|carta|39.90|568.10|1|NA|0
330025|M|0|si|no|67|si|Fibra|si|si|no|si|si|24 mesi|no|bollettino|24.90|2003.30|5|MI|1
330030|M|1|no|si|65|no|ADSL|no|si|si|si|no|12 mesi|no|addebito|24.90|1943.50|1|MI|0
330035|M|0|no|no|54|no|Nessuna|no|no|si|no|si|24 mesi|no|carta|24.90|1614.60|4|NA|0
330040|F|0|no|si|42|si|Nessuna|no|no|si|si|si|nessun vincolo|si|carta|24.90|1255.80|5|NA|0
330045|M|0|no|no|20|no|Nessuna|si|no|no|no|si|nessun vincolo|si|addebito|24.90|598.00|3|TO|0
330050|M|0|no|no|21|si|Nessuna|si|si|si|si|no|nessun vincolo|no|carta|39.90|627.90|2|NA|0
330055|F|1|si|no|18|si|ADSL|no|si|si|si|si|24 mesi|si|addebito|24.90|538.20|3|NA|1
`);
