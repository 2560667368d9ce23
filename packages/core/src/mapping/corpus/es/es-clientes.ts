import { headerSet } from '../../testing/header-set.ts';

/** Listado de clientes de una empresa de software. */
export default headerSet('es-clientes', 'es', `
ID Cliente|Nombre de la empresa|Correo electrónico|País|Sector|Fecha de alta|Antigüedad (meses)|Plan contratado|Tipo de contrato|Cuota mensual|Total facturado|Método de pago|Licencias contratadas|Licencias en uso|Último acceso|Días sin actividad|Incidencias|Baja|Fecha de baja|Teléfono|NIF|Observaciones
customer_id|customer_name|email|country|industry|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|last_activity_days_ago|support_tickets|churned|churn_date|-|-|-
ES-001|Aceites Olmo SL|admin@olmo.es|España|Alimentación|15/03/2021|38|Profesional|Anual|129,00|4.902,00|Domiciliación|12|10|28/05/2024|4|2|No||+34 600 111 222|B12345678|
ES-002|Gestoría Ruiz|ruiz@gestoria.es|España|Servicios|01/10/2022|20|Básico|Mensual|39,00|780,00|Tarjeta|3|3|31/05/2024|1|0|No||+34 600 111 223|B12345679|
ES-003|Talleres Vega|vega@talleres.mx|México|Industria|20/06/2020|47|Básico|Mensual|39,00|1.833,00|Transferencia|4|1|10/02/2024|112|9|Sí|30/04/2024|+52 55 1111 2222|TVE010203|precio
ES-004|Clínica Sol|info@clinicasol.es|España|Salud|05/12/2023|6|Profesional|Anual|129,00|774,00|Tarjeta|8|8|01/06/2024|0|1|No||+34 600 111 224|B12345670|
`);
