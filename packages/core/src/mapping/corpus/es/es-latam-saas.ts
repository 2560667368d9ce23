import { headerSet } from '../../testing/header-set.ts';

/** SaaS latinoamericano. */
export default headerSet('es-latam-saas', 'es', `
Nro. de cuenta|Empresa|Giro|Nº de trabajadores|Inicio de contrato|Término de contrato|Tipo de plan|Renta mensual|Ingreso anual recurrente|Monto total cobrado|Moneda|Usuarios contratados|Usuarios activos|Último ingreso|Ingresos al sistema (mes)|Tickets levantados|Índice de uso %|Estatus
customer_id|customer_name|industry|company_size|signup_date|?churn_date|plan|monthly_charges|annual_charges|total_charges|currency|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|feature_usage_score|-
1|Comercial Díaz|Comercio|120|2021-04-01|2025-04-01|Pro|299.00|3588.00|11362.00|MXN|40|33|2024-05-28|41|1|78|Activo
2|Ruiz SA|Salud|15|2022-09-15|2024-09-15|Básico|49.50|594.00|990.00|USD|5|4|2024-05-02|3|0|51|Activo
3|Mora SA|Comercio|8|2020-01-20|2025-01-20|Pro|129.00|1548.00|6708.00|MXN|8|2|2024-02-11|1|4|12|Cancelado
4|Vega|Editorial|60|2023-06-03|2024-06-03|Básico|89.00|1068.00|1068.00|MXN|6|5|2024-05-30|12|1|66|Activo
`);
