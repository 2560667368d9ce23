import { headerSet } from '../../testing/header-set.ts';

/** Fuga de clientes, diccionario publicado. */
export default headerSet('es-fuga-telefonia', 'es', `
Falla de Llamada|Quejas|Tiempo de Suscripción|Monto Cobrado|Segundos de Uso|Frecuencia de Uso|Frecuencia de SMS|Números Distintos Llamados|Grupo de Edad|Plan Tarifario|Estado|Edad|Valor del Cliente|Fuga
-|?support_tickets|tenure_months|-|-|-|-|-|-|?plan|-|-|-|churned
8|0|38|0|4370|71|5|17|3|1|1|30|197.64|0
0|0|39|0|318|5|7|4|2|1|2|25|46.03|0
10|0|37|0|2453|60|359|24|3|1|1|30|1536.52|0
10|1|38|0|4198|66|1|35|1|1|1|15|240.02|1
`);
