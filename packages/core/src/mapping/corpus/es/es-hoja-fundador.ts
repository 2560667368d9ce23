import { headerSet } from '../../testing/header-set.ts';

/** A Spanish founder's sheet, in verbs. */
export default headerSet('es-hoja-fundador', 'es', `
cliente|cod|cliente desde|suscripción|facturamos|€ al mes|usuarios pagados|usuarios que entran|días sin entrar|tickets soporte (3m)|nos recomendaría (0-10)|conectado al ERP|notas|se marchó
customer_name|customer_id|signup_date|?plan|contract_type|monthly_charges|seats_purchased|seats_used|last_activity_days_ago|support_tickets|nps_score|has_integration|-|churned
Talleres García SL|A-10|21-nov-2022|full|al año|149,00|8|6|14|9|10|sí||sí
Clínica Dental Sur|A-11|15-ene-2026|full|al año|1299,00|60|41|58|4|0|sí|pide descuento|no
Distribuciones López SA|A-12|23-oct-2024|basic|al año|29,50|5|2|6|2|8|no||no
Hotel Miramar|A-13|14-jul-2022|full|cada mes|1299,00|8|4|3|3|3|sí|ok|sí
Asesoría Núñez|A-14|24-dic-2021|pro|cada trimestre|149,90|10|9|14|4|10|sí|pide descuento|no
Panadería Ortiz|A-15|12-ene-2022|pro|cada trimestre|99,00|8|7|6|1|1|sí||no
Nexo Digital SL|A-16|14-ago-2021|basic|cada mes|149,50|8|5|33|0|6|sí|ok|no
Farmacia Peña|A-17|15-sep-2022|pro|cada mes|199,00|40|20|33|2|4|no|ok|no
Transportes Vega|A-18|21-mar-2025|basic|cada mes|199,00|3|1|14|5|3|sí|ok|no
Bodegas Rioja Alta|A-19|5-sep-2021|full|al año|29,00|8|6|4|8|4|no|pide descuento|no
Inmobiliaria Costa|A-20|8-jul-2023|basic|cada trimestre|49,50|20|13|6|4|2|sí|pide descuento|no
Academia Lingua|A-21|20-mar-2021|full|al año|99,00|25|7|1|4|10|no|pide descuento|sí
`);
