import { headerSet } from '../../testing/header-set.ts';

/** Plataforma de cursos. */
export default headerSet('es-academia-online', 'es', `
ID alumno|Nombre y apellidos|Correo electrónico|País de residencia|Fecha de inscripción|Modalidad de plan|Periodo de pago|Precio mensual (USD)|Total pagado (USD)|Última sesión|Sesiones por semana|Días sin conectarse|Reclamos|Calificación NPS|Se dio de baja
customer_id|customer_name|email|country|signup_date|plan|contract_type|monthly_charges|total_charges|last_activity_date|login_frequency|last_activity_days_ago|support_tickets|nps_score|churned
E1|Ana Díaz|a@x.es|España|01/04/2021|Pro|Mensual|29.90|1136.20|28/05/2024|4|4|0|9|No
E2|Luis Ruiz|b@x.mx|México|15/09/2022|Básico|Anual|9.90|198.00|02/05/2024|1|30|0|7|No
E3|Mar Mora|c@x.ar|Argentina|20/01/2020|Pro|Mensual|29.90|1554.80|11/02/2024|0|111|2|3|Sí
E4|Sol Vega|d@x.cl|Chile|03/06/2023|Básico|Anual|9.90|118.80|30/05/2024|6|2|1|8|No
`);
