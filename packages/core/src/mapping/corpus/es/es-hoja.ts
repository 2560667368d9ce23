import { headerSet } from '../../testing/header-set.ts';

/** Hoja de cálculo de un equipo comercial. */
export default headerSet('es-hoja', 'es', `
Nº cliente|Cliente|Rubro|Cantidad de empleados|Cliente desde|Plan|Facturación|Abono mensual|Total pagado|Licencias|Usuarios activos|% de uso|Último ingreso|Ingresos por mes|Tickets|Satisfacción|NPS|Medio de pago|¿Se fue?|Fecha de salida|Notas
customer_id|customer_name|industry|company_size|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|feature_usage_score|last_activity_date|?login_frequency|support_tickets|csat_score|nps_score|payment_method|churned|churn_date|-
1|Viñedos Marte|Agro|45|15/03/2021|Avanzado|Anual|129,00|4.902,00|12|10|78|28/05/2024|88|2|90|9|Débito|No||
2|Asesoría Pons|Servicios|6|01/10/2022|Básico|Mensual|39,00|780,00|3|3|64|31/05/2024|51|0|85|8|Tarjeta|No||
3|Taller Luna|Industria|15|20/06/2020|Básico|Mensual|39,00|1.833,00|4|1|12|10/02/2024|2|9|30|2|Débito|Sí|30/04/2024|precio
4|Óptica Sur|Salud|9|05/12/2023|Avanzado|Anual|129,00|774,00|8|8|91|01/06/2024|140|1|95|10|Tarjeta|No||
`);
