import { headerSet } from '../../testing/header-set.ts';

/** Cartera de clientes de un proveedor de software. */
export default headerSet('es-software', 'es', `
Código de cliente|Razón social|Email de contacto|País|Industria|Nº empleados|Fecha de contratación|Meses como cliente|Tipo de plan|Duración del contrato|Ciclo de facturación|Precio mensual (€)|Total gastado|Puestos contratados|Puestos usados|Índice de adopción|Fecha última conexión|Inicios de sesión al mes|Casos de soporte|Encuesta NPS|Cliente perdido|Responsable
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|?contract_type|?contract_type|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|login_frequency|support_tickets|nps_score|churned|-
E1|Viñedos Marte|a@marte.es|España|Agro|45|15/03/2021|38|Avanzado|12 meses|Anual|129,00|4.902,00|12|10|78|28/05/2024|88|2|9|No|Gil
E2|Asesoría Pons|b@pons.es|España|Servicios|6|01/10/2022|20|Básico|1 mes|Mensual|39,00|780,00|3|3|64|31/05/2024|51|0|8|No|Gil
E3|Taller Luna|c@luna.mx|México|Industria|15|20/06/2020|47|Básico|1 mes|Mensual|39,00|1.833,00|4|1|12|10/02/2024|2|9|2|Sí|Paz
E4|Óptica Sur|d@sur.es|España|Salud|9|05/12/2023|6|Avanzado|12 meses|Anual|129,00|774,00|8|8|91|01/06/2024|140|1|10|No|Paz
`);
