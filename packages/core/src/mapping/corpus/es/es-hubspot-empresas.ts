import { headerSet } from '../../testing/header-set.ts';

/** Exportación de empresas de un CRM en español. */
export default headerSet('es-hubspot-empresas', 'es', `
ID de registro|Nombre de la empresa|Propietario de la empresa|Fecha de creación|Número de teléfono|Fecha de la última actividad|Ciudad|País/región|Sector|Número de empleados|Ingresos anuales|Etapa del ciclo de vida|Plan de suscripción|Duración del contrato|MRR actual|Usuarios con licencia|Usuarios activos últimos 30 días|Tickets asociados|Última puntuación NPS|Fecha de cancelación|Motivo de la cancelación
customer_id|customer_name|-|signup_date|-|?last_activity_date|-|country|industry|company_size|-|-|plan|contract_type|monthly_charges|seats_purchased|seats_used|support_tickets|nps_score|churn_date|-
901|Grupo Norte SA|Ana|2021-03-01 10:00|+34 911|2024-05-28 10:00|Bilbao|España|Logística|120|9000000|Cliente|Profesional|12 meses|450|20|12|2|9||
902|Frutas Sol|Luis|2022-05-11 09:00|+34 954|2024-05-02 09:00|Murcia|España|Alimentación|35|2500000|Cliente|Básico|Mensual|99|5|2|5|6||
903|Óptica Vega|Ana|2020-01-21 16:00|+52 55|2024-02-11 16:00|México|México|Salud|60|1200000|Cliente|Empresa|24 meses|1200|50|44|11|3|2024-05-20|Precio
904|Academia Luz|Luis|2023-06-03 12:00|+34 93|2024-05-30 12:00|Barcelona|España|Educación|12|400000|Cliente|Básico|Mensual|99|6|5|0|10||
`);
