import { headerSet } from '../../testing/header-set.ts';

/** Exportación de un CRM en español con nombres técnicos. */
export default headerSet('es-crm', 'es', `
codigo_cliente|razon_social|correo|pais|sector|num_empleados|fecha_inicio|meses_antiguedad|plan|periodicidad_pago|importe_mensual|importe_anual|ingresos_acumulados|moneda|num_licencias|usuarios_activos|puntuacion_uso|dias_desde_ultimo_acceso|accesos_mes|tickets_soporte|nps|tiene_integracion|comercial_asignado|ciudad|estado_cuenta|abandono
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|currency|seats_purchased|seats_used|feature_usage_score|last_activity_days_ago|login_frequency|support_tickets|nps_score|has_integration|-|-|-|churned
1001|Viñedos Marte SL|info@marte.es|España|Agro|45|2021-03-15|38|Avanzado|anual|129.00|1548.00|4902.00|EUR|12|10|78|4|88|2|9|si|Laura Gil|Logroño|activo|0
1002|Asesoría Pons|pons@asesoria.es|España|Servicios|6|2022-10-01|20|Básico|mensual|39.00|468.00|780.00|EUR|3|3|64|1|51|0|8|no|Laura Gil|Girona|activo|0
1003|Taller Luna|luna@taller.mx|México|Industria|15|2020-06-20|47|Básico|mensual|39.00|468.00|1833.00|MXN|4|1|12|112|2|9|2|no|Raúl Paz|Puebla|suspendido|1
1004|Óptica Sur|hola@opticasur.es|España|Salud|9|2023-12-05|6|Avanzado|anual|129.00|1548.00|774.00|EUR|8|8|91|0|140|1|10|si|Raúl Paz|Málaga|activo|0
`);
