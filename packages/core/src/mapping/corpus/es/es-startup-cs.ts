import { headerSet } from '../../testing/header-set.ts';

/** A Spanish customer success sheet. */
export default headerSet('es-startup-cs', 'es', `
ID Cliente|Empresa|Sector|Nº empleados|Meses como cliente|Plan|Tipo de contrato|MRR|Licencias contratadas|Licencias en uso|Días desde último acceso|Accesos mensuales|Uso de funcionalidades (%)|Incidencias abiertas|Encuesta CSAT|NPS|Integración activa|Convirtió de prueba|Riesgo|Renovación|¿Se dio de baja?
customer_id|customer_name|industry|company_size|tenure_months|plan|contract_type|monthly_charges|seats_purchased|seats_used|last_activity_days_ago|login_frequency|feature_usage_score|support_tickets|csat_score|nps_score|has_integration|trial_converted|-|-|churned
501|Talleres García SL|Retail|12|17|Pro|Bianual|149.90|3|1|21|47|14|8|3|1|Sí|No|Bajo|15/12/2027|No
530|Clínica Dental Sur|Logística|4|33|Business|Anual|29.00|8|5|9|94|65|2|4|3|Sí|No|Alto|23/12/2026|No
559|Distribuciones López SA|Educación|110|8|Business|Bianual|49.00|5|3|1|75|88|0|2|3|Sí|Sí|Medio|10/02/2027|No
588|Hotel Miramar|Logística|530|30|Free|Bianual|49.90|8|6|4|53|61|0|2|5|Sí|Sí|Alto|10/04/2027|No
617|Asesoría Núñez|Salud|25|16|Pro|Bianual|199.00|40|35|33|32|12|5|1|7|No|No|Bajo|04/02/2027|No
646|Panadería Ortiz|Logística|110|21|Free|Mensual|199.90|25|11|0|58|79|0|5|6|Sí|No|Medio|18/02/2027|Sí
675|Nexo Digital SL|Salud|12|57|Business|Mensual|29.00|3|2|58|54|37|8|4|2|Sí|Sí|Medio|02/11/2027|Sí
704|Farmacia Peña|Educación|60|15|Business|Mensual|199.90|15|6|2|15|34|0|2|0|Sí|Sí|Medio|17/11/2027|No
733|Transportes Vega|Logística|530|11|Pro|Bianual|99.00|60|23|1|31|2|2|2|0|No|No|Alto|30/04/2027|No
762|Bodegas Rioja Alta|Salud|530|64|Pro|Bianual|449.00|20|16|3|70|26|4|2|7|No|No|Bajo|11/01/2027|Sí
791|Inmobiliaria Costa|Logística|60|68|Business|Anual|449.00|25|18|3|88|80|6|2|1|Sí|Sí|Medio|06/03/2027|Sí
820|Academia Lingua|Logística|25|25|Business|Mensual|299.90|40|22|1|4|90|6|3|8|No|Sí|Bajo|02/04/2027|No
`);
