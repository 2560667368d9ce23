import { headerSet } from '../../testing/header-set.ts';

/** Members of a Spanish gym. */
export default headerSet('es-gimnasio-socios', 'es', `
Nº Socio|Apellidos y nombre|DNI|Móvil|F. Alta|F. Nacimiento|Modalidad|Tipo de cuota|Importe cuota mes|Último acceso|Asistencias mes|Recibos devueltos|Taquilla|F. Baja|Motivo baja
customer_id|customer_name|-|-|signup_date|-|plan|contract_type|monthly_charges|last_activity_date|login_frequency|-|-|churn_date|-
3300|Gómez, Lucía|48649049Z|627791383|12-04-2022|18-08-1968|Mañanas|Mensual|24,90 €|23-10-2026|7|0|No|28-06-2026|Mudanza
3301|Sánchez Ruiz, Pedro|43723015Z|635471233|05-09-2021|23-01-1980|Familiar|Mensual|34,90 €|04-11-2026|19|2|No||
3302|Díaz, Marta|31412523Z|624976196|24-02-2024|14-01-2005|Completo|Anual|34,90 €|11-11-2026|8|2|No||
3303|Peña, Javier|53963011Z|655367473|18-07-2024|16-06-1989|Familiar|Anual|34,90 €|19-11-2026|5|3|No||
3304|Torres, Ana|73430753Z|685885489|13-07-2025|16-04-1962|Completo|Semestral|45,00 €|24-11-2026|19|3|No||
3305|Romero, Luis|19744984Z|683408227|08-09-2025|01-06-2003|Completo|Anual|45,00 €|19-11-2026|5|3|No||
3306|Gil, Carmen|21251965A|641995844|17-02-2023|10-10-1973|Completo|Semestral|34,90 €|16-11-2026|1|1|No||
3307|Marín, Diego|49684180A|638436558|13-12-2025|07-01-1959|Familiar|Anual|45,00 €|21-11-2026|9|1|No||
3308|Soto, Elena|58370859Z|675844324|17-09-2023|25-09-1963|Completo|Semestral|45,00 €|21-11-2026|15|2|No|13-10-2026|Precio
3309|Vidal, Raúl|58518107Z|620176659|17-07-2022|11-08-1987|Mañanas|Semestral|24,90 €|24-11-2026|1|2|Sí||
3310|León, Sara|71094071A|663500620|09-09-2026|19-09-1957|Mañanas|Anual|34,90 €|19-11-2026|12|1|No|23-07-2026|Mudanza
3311|Cano, Iván|33732201Z|657348064|22-04-2021|15-03-1958|Mañanas|Mensual|34,90 €|22-11-2026|18|0|No||
`);
