import { headerSet } from '../../testing/header-set.ts';

/** Pupils of a Spanish language school. */
export default headerSet('es-academia-idiomas2', 'es', `
Nº alumno|Nombre y apellidos|Correo|Fecha de matrícula|Curso|Modalidad de pago|Mensualidad|Nivel|Última clase|Asistencia al mes|Satisfacción (1-10)|Profesor|Dado de baja
customer_id|customer_name|email|signup_date|?plan|?contract_type|monthly_charges|-|last_activity_date|login_frequency|csat_score|-|churned
900|Lucía Gómez|lucia.gomez@gmail.com|09/12/2021|Francés A2|Mensual|55,00 €|B1|21/11/2026|3|4|Kate|No
901|Pedro Sánchez Ruiz|pedro.sanchez.ruiz@gmail.com|10/08/2024|Francés A2|Trimestral|65,00 €|A2|21/08/2026|8|7|Liam|No
902|Marta Díaz|marta.diaz@gmail.com|23/02/2023|Francés A2|Mensual|80,00 €|A2|04/11/2026|9|9|Kate|No
903|Javier Peña|javier.pena@gmail.com|18/09/2024|Francés A2|Mensual|80,00 €|B1|19/11/2026|12|10|Kate|No
904|Ana Torres|ana.torres@gmail.com|07/05/2026|Francés A2|Mensual|65,00 €|B2|28/09/2026|1|7|Kate|Sí
905|Luis Romero|luis.romero@gmail.com|26/11/2023|Inglés B2|Mensual|80,00 €|B2|21/08/2026|0|9|Liam|No
906|Carmen Gil|carmen.gil@gmail.com|20/04/2024|Francés A2|Anual|80,00 €|B1|28/09/2026|7|3|Liam|No
907|Diego Marín|diego.marin@gmail.com|18/01/2021|Inglés B2|Mensual|65,00 €|A2|16/11/2026|7|6|Liam|No
908|Elena Soto|elena.soto@gmail.com|06/06/2025|Inglés B2|Mensual|65,00 €|A2|22/11/2026|6|6|Liam|No
909|Raúl Vidal|raul.vidal@gmail.com|09/04/2025|Inglés B2|Anual|65,00 €|A2|24/11/2026|9|10|Kate|No
910|Sara León|sara.leon@gmail.com|06/10/2025|Inglés B1|Mensual|65,00 €|B2|21/08/2026|2|1|Kate|Sí
911|Iván Cano|ivan.cano@gmail.com|22/07/2025|Inglés B1|Trimestral|55,00 €|B2|28/09/2026|1|2|Kate|No
`);
