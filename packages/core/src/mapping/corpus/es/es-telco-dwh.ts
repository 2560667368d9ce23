import { headerSet } from '../../testing/header-set.ts';

/** Tabla de clientes de un operador. */
export default headerSet('es-telco-dwh', 'es', `
COD_CTE|NOM_CTE|TIP_DOC|NUM_DOC|SEXO|EDAD|FEC_ALTA|ANTIG_MESES|TIP_PLAN|TIP_CTO|IMP_FACT_PROM|IMP_FACT_ACUM|MED_PAGO|IND_FACT_ELEC|TIP_INTERNET|CANT_LINEAS|IND_STREAMING|CANT_RECLAMOS_6M|FEC_ULT_CONEX|IND_BAJA|FEC_BAJA|MOT_BAJA
customer_id|customer_name|-|-|gender|-|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|payment_method|paperless_billing|internet_service|-|?streaming_tv|support_tickets|last_activity_date|churned|churn_date|-
100233|JUAN PEREZ|DNI|30123456|M|44|2019-04-01|61|PREPAGO PLUS|MENSUAL|25.40|1549.40|TARJETA|S|FIBRA|1|S|0|2024-05-28|N||
100234|ANA GOMEZ|DNI|28111222|F|37|2022-09-15|20|POSPAGO 20|24 MESES|42.90|858.00|DEBITO AUTOMATICO|S|ADSL|2|N|3|2024-05-02|N||
100235|LUIS DIAZ|DNI|25999888|M|51|2020-01-20|52|POSPAGO 10|12 MESES|33.00|1716.00|EFECTIVO|N|NO|1|N|5|2024-02-11|S|2024-05-15|PRECIO
`);
