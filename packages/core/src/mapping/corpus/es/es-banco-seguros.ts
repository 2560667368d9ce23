import { headerSet } from '../../testing/header-set.ts';

/** Policies of a Spanish insurer. */
export default headerSet('es-banco-seguros', 'es', `
poliza|asegurado|genero|edad|fecha_efecto|antiguedad_anios|forma_pago|prima_mensual|siniestros|quejas|mediador|anulada|fecha_anulacion
?customer_id|customer_name|gender|-|signup_date|tenure_months|contract_type|monthly_charges|-|support_tickets|-|churned|churn_date
P90011|Lucía Gómez|Mujer|61|2026-04-19|1|anual|22.40|0|2|ofi33|1|2026-10-25
P90042|Pedro Sánchez Ruiz|Mujer|36|2022-03-15|4|anual|38.10|0|0|ofi12|0|
P90073|Marta Díaz|Hombre|35|2026-01-10|1|mensual|22.40|1|0|ofi12|0|
P90104|Javier Peña|Mujer|35|2026-01-05|1|trimestral|61.00|2|0|ofi33|0|
P90135|Ana Torres|Hombre|77|2024-01-17|2|mensual|22.40|0|1|ofi12|0|
P90166|Luis Romero|Mujer|22|2024-11-08|2|mensual|38.10|2|1|ofi33|0|
P90197|Carmen Gil|Mujer|77|2025-06-12|1|anual|61.00|0|2|ofi33|0|
P90228|Diego Marín|Hombre|46|2025-10-22|1|trimestral|22.40|2|1|ofi12|1|2026-09-22
P90259|Elena Soto|Hombre|79|2022-07-19|4|anual|38.10|2|1|ofi12|1|2026-08-25
P90290|Raúl Vidal|Mujer|60|2023-09-17|3|trimestral|22.40|0|2|ofi12|0|
P90321|Sara León|Mujer|45|2025-04-15|1|trimestral|61.00|0|1|ofi33|0|
P90352|Iván Cano|Mujer|63|2021-07-25|5|mensual|61.00|1|0|ofi12|0|
`);
