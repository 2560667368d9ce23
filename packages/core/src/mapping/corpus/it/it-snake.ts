import { headerSet } from '../../testing/header-set.ts';

/** Estratto di database. */
export default headerSet('it-snake', 'it', `
id_cliente|nome_azienda|data_attivazione|mesi_cliente|tipo_piano|frequenza_fatturazione|canone_mensile|spesa_totale|licenze_acquistate|licenze_utilizzate|giorni_ultimo_accesso|accessi_mensili|chiamate_api_mese|ticket_supporto|punteggio_nps|indice_utilizzo|ha_integrazione|abbandono
customer_id|customer_name|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|login_frequency|api_calls_per_month|support_tickets|nps_score|feature_usage_score|has_integration|churned
1|Rossi Srl|2021-04-01|38|Pro|mensile|299.00|11362.00|40|33|4|41|12500|1|9|78|1|0
2|Verdi SpA|2022-09-15|20|Base|annuale|49.50|990.00|5|4|30|3|0|0|7|51|0|0
3|Conti Srl|2020-01-20|52|Pro|mensile|129.00|6708.00|8|2|111|1|300|4|3|12|0|1
4|Galli Srl|2023-06-03|12|Base|annuale|89.00|1068.00|6|5|2|12|4100|1|8|66|1|0
`);
