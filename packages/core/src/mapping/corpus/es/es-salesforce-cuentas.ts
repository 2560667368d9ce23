import { headerSet } from '../../testing/header-set.ts';

/** Accounts of a CRM with a Spanish interface. */
export default headerSet('es-salesforce-cuentas', 'es', `
Id. de cuenta|Nombre de la cuenta|Propietario de la cuenta|País de facturación|Sector|Empleados|Ingresos anuales|Fecha de creación|Edición|Plazo del contrato|ARR|Puestos contratados|Puestos utilizados|Última actividad|Casos abiertos|Fecha de renovación|Valoración
customer_id|customer_name|-|country|industry|company_size|-|?signup_date|plan|contract_type|annual_charges|seats_purchased|seats_used|last_activity_date|support_tickets|-|?csat_score
0015g00000100AbQ|Talleres García SL|Rosa V.|España|Retail|4|6700000|14/04/2024|Estándar|12 meses|3.588,00|20|19|21/11/2026|1|07/09/2027|4
0015g00000101AbQ|Clínica Dental Sur|Hugo P.|Chile|Retail|9|6700000|22/11/2021|Estándar|24 meses|5.394,00|8|7|28/09/2026|6|27/01/2027|2
0015g00000102AbQ|Distribuciones López SA|Rosa V.|Chile|Retail|9|1500000|09/01/2023|Profesional|mes a mes|5.388,00|20|13|28/09/2026|8|22/08/2027|3
0015g00000103AbQ|Hotel Miramar|Rosa V.|Chile|Turismo|25|8400000|24/02/2021|Estándar|12 meses|2.388,00|40|28|19/11/2026|8|23/12/2027|1
0015g00000104AbQ|Asesoría Núñez|Hugo P.|México|Turismo|25|3500000|15/04/2026|Estándar|mes a mes|948,00|8|7|21/11/2026|8|19/12/2027|2
0015g00000105AbQ|Panadería Ortiz|Rosa V.|Chile|Turismo|110|4000000|06/10/2022|Estándar|mes a mes|5.388,00|20|9|23/10/2026|8|21/05/2027|5
0015g00000106AbQ|Nexo Digital SL|Hugo P.|México|Banca|4|3100000|06/10/2025|Estándar|12 meses|1.798,80|40|16|16/11/2026|4|08/12/2027|1
0015g00000107AbQ|Farmacia Peña|Hugo P.|México|Retail|25|6400000|06/12/2023|Profesional|12 meses|954,00|8|4|16/11/2026|2|06/10/2027|3
0015g00000108AbQ|Transportes Vega|Rosa V.|Chile|Turismo|240|3800000|24/06/2023|Estándar|mes a mes|1.788,00|3|2|24/11/2026|1|15/04/2027|4
0015g00000109AbQ|Bodegas Rioja Alta|Rosa V.|Chile|Turismo|60|7500000|09/02/2026|Corporativa|mes a mes|948,00|15|9|04/11/2026|2|06/08/2027|3
0015g00000110AbQ|Inmobiliaria Costa|Hugo P.|España|Retail|4|4100000|11/11/2023|Profesional|12 meses|588,00|8|4|21/11/2026|1|19/10/2027|1
0015g00000111AbQ|Academia Lingua|Hugo P.|España|Banca|38|2500000|17/12/2022|Estándar|24 meses|1.188,00|25|20|24/11/2026|9|04/07/2027|1
`);
