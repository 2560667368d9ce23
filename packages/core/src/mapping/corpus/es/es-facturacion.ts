import { headerSet } from '../../testing/header-set.ts';

/** Exportación de facturación. */
export default headerSet('es-facturacion', 'es', `
Cód. cliente|Nombre comercial|Correo|País|Sector|Nº empleados|Fecha de contratación|Antigüedad (meses)|Plan|Tipo de facturación|Cuota mensual (€)|Importe anual|Facturado total|Método de pago|Licencias contratadas|Licencias en uso|Último acceso|Accesos al mes|Incidencias abiertas 90 días|NPS|Satisfacción|Fecha de cancelación|Comercial asignado
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|nps_score|csat_score|churn_date|-
C-1|Comercial Díaz|a@diaz.es|España|Comercio|120|01/04/2021|38|Pro|Mensual|299,00|3.588,00|11.362,00|Tarjeta|40|33|28/05/2024|41|1|9|8||Ana
C-2|Ruiz SL|b@ruiz.es|España|Salud|15|15/09/2022|20|Básico|Anual|49,50|594,00|990,00|Domiciliación|5|4|02/05/2024|3|0|7|7||Luis
C-3|Mora SA|c@mora.mx|México|Comercio|8|20/01/2020|52|Pro|Anual|129,00|1.548,00|6.708,00|Transferencia|8|2|11/02/2024|1|4|3|3|31/05/2024|Ana
C-4|Vega SL|d@vega.es|España|Editorial|60|03/06/2023|12|Básico|Mensual|89,00|1.068,00|1.068,00|Tarjeta|6|5|30/05/2024|12|1|8|8||Luis
`);
