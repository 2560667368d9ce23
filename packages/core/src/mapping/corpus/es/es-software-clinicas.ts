import { headerSet } from '../../testing/header-set.ts';

/** Clinics of a Spanish program, with notice periods and tax numbers. */
export default headerSet('es-software-clinicas', 'es', `
Código de clínica|Clínica|CIF|Persona de contacto|Preaviso|Fecha de firma|Paquete contratado|Facturación|Precio mensual sin IVA|Total pagado|Usuarios contratados|Usuarios conectados|Última conexión|Llamadas a soporte|Citas al mes|Próxima revisión|¿Canceló?
customer_id|customer_name|-|-|-|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_date|support_tickets|-|-|churned
CL400|Clínica Gómez|B10478903|Lucía Gómez|1 mes|20/06/2026|Avanzado|Mensual|449,00 €|2.245,00 €|40|15|19/11/2026|5|1949|03/06/2027|No
CL401|Clínica Ruiz|B20709088|Pedro Sánchez Ruiz|15 días|13/04/2023|Premium|Anual|449,90 €|19.345,70 €|40|13|16/11/2026|4|1313|01/01/2027|No
CL402|Clínica Díaz|B91306367|Marta Díaz|15 días|20/02/2026|Avanzado|Mensual|29,00 €|261,00 €|40|39|19/11/2026|0|860|03/10/2027|No
CL403|Clínica Peña|B78843418|Javier Peña|1 mes|11/11/2023|Avanzado|Anual|890,90 €|32.072,40 €|15|7|22/11/2026|3|1451|03/07/2027|No
CL404|Clínica Torres|B30545092|Ana Torres|15 días|07/06/2023|Avanzado|Anual|890,00 €|36.490,00 €|40|20|22/11/2026|10|812|04/02/2027|No
CL405|Clínica Romero|B18076614|Luis Romero|15 días|19/02/2025|Básico|Mensual|1.299,00 €|27.279,00 €|3|2|25/11/2026|1|953|21/10/2027|Sí
CL406|Clínica Gil|B53714364|Carmen Gil|2 meses|06/01/2026|Premium|Mensual|1.299,00 €|12.990,00 €|40|12|21/08/2026|6|944|18/12/2027|No
CL407|Clínica Marín|B35844735|Diego Marín|1 mes|11/07/2023|Avanzado|Anual|449,00 €|17.960,00 €|10|8|24/11/2026|0|1610|10/08/2027|Sí
CL408|Clínica Soto|B82099909|Elena Soto|15 días|25/07/2025|Avanzado|Anual|199,00 €|3.184,00 €|5|1|24/11/2026|2|846|14/08/2027|No
CL409|Clínica Vidal|B60419581|Raúl Vidal|15 días|25/10/2022|Avanzado|Anual|299,00 €|14.651,00 €|20|17|25/11/2026|0|1780|03/02/2027|Sí
CL410|Clínica León|B52823253|Sara León|2 meses|19/02/2021|Premium|Anual|99,90 €|6.893,10 €|60|32|11/11/2026|8|514|19/12/2027|Sí
CL411|Clínica Cano|B95852902|Iván Cano|15 días|22/03/2024|Premium|Anual|890,00 €|28.480,00 €|20|8|23/10/2026|9|1147|14/10/2027|No
`);
