import { headerSet } from '../../testing/header-set.ts';

/** Extracto de base de datos. */
export default headerSet('es-snake', 'es', `
cod_cliente|nombre_empresa|fecha_alta|meses_cliente|plan_contratado|ciclo_facturacion|ingreso_mensual|ingreso_total|licencias_compradas|licencias_activas|dias_ultima_actividad|num_accesos_mes|num_llamadas_api|num_tickets|puntuacion_nps|pct_uso_funciones|tiene_integracion|cancelado
customer_id|customer_name|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|login_frequency|api_calls_per_month|support_tickets|nps_score|feature_usage_score|has_integration|churned
1|Díaz SL|2021-04-01|38|Pro|mensual|299.00|11362.00|40|33|4|41|12500|1|9|78|1|0
2|Ruiz SA|2022-09-15|20|Básico|anual|49.50|990.00|5|4|30|3|0|0|7|51|0|0
3|Mora SA|2020-01-20|52|Pro|mensual|129.00|6708.00|8|2|111|1|300|4|3|12|0|1
4|Vega SL|2023-06-03|12|Básico|anual|89.00|1068.00|6|5|2|12|4100|1|8|66|1|0
`);
