import { headerSet } from '../../testing/header-set.ts';

/** Socios de un gimnasio. */
export default headerSet('es-gimnasio', 'es', `
Nº de socio|Nombre y apellidos|Sexo|Fecha de nacimiento|Fecha de alta|Tipo de cuota|Periodicidad|Importe cuota|Forma de pago|Visitas último mes|Última visita|Clases reservadas|Taquilla|Fecha de baja|Motivo de baja
customer_id|customer_name|gender|-|signup_date|?plan|contract_type|?monthly_charges|payment_method|login_frequency|last_activity_date|-|-|churn_date|-
501|Marta Gil|Mujer|12/03/1990|15/01/2022|Completa|Mensual|39,90|Domiciliación|12|28/05/2024|8|Sí||
502|Jorge Paz|Hombre|30/11/1985|01/09/2023|Mañanas|Mensual|24,90|Tarjeta|2|02/05/2024|0|No||
503|Lucía Sanz|Mujer|08/08/1978|20/06/2020|Completa|Anual|34,90|Domiciliación|0|10/02/2024|0|No|30/04/2024|precio
504|Iván Mora|Hombre|21/05/2001|05/12/2023|Mañanas|Mensual|24,90|Tarjeta|9|01/06/2024|4|Sí||
`);
