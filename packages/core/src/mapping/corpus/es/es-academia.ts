import { headerSet } from '../../testing/header-set.ts';

/** Alumnos de una plataforma de cursos por suscripción. */
export default headerSet('es-academia', 'es', `
Nº Suscriptor|Nombre|Correo|Ciudad|Suscrito desde|Tipo de suscripción|Renovación|Cuota|Pagos totales|Última conexión|Sesiones (30 días)|Cursos terminados|Valoración|Reclamaciones|¿Canceló?|Fecha cancelación
customer_id|customer_name|email|-|signup_date|plan|contract_type|?monthly_charges|total_charges|last_activity_date|login_frequency|-|-|support_tickets|churned|churn_date
1|Marta Gil|marta@mail.es|Soria|15/01/2022|Premium|Mensual|19,90|557,20|28/05/2024|22|4|5|0|No|
2|Jorge Paz|jorge@mail.es|León|01/09/2023|Básica|Anual|9,90|89,10|02/05/2024|3|1|3|1|No|
3|Lucía Sanz|lucia@mail.es|Jaén|20/06/2020|Premium|Mensual|19,90|915,40|10/02/2024|0|9|2|4|Sí|30/04/2024
4|Iván Mora|ivan@mail.es|Lugo|05/12/2023|Básica|Mensual|9,90|59,40|01/06/2024|15|2|4|0|No|
`);
