import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'VAL-1001': {
    message: 'Ninguna columna contiene el identificador del cliente, así que no se puede evaluar ninguna fila.',
    fix: 'Añada una columna como customer_id, o elija en la asignación la que lo contiene.',
  },
  'VAL-1002': {
    message: '{rows} no {tiene|tienen} identificador del cliente en {where}.',
    fix: 'Rellene el identificador, o quite las filas que no son clientes (totales, líneas vacías).',
  },
  'VAL-1003': {
    message: '{rows} {tiene|tienen} más celdas que columnas el encabezado.',
    fix: 'Ponga entre comillas dobles las celdas que contengan el separador.',
  },
  'VAL-1004': {
    message: '{rows} {tiene|tienen} menos celdas que columnas el encabezado.',
    fix: 'Busque un salto de línea dentro de una celda, o un archivo truncado.',
  },
  'VAL-1005': {
    message: '{rows} {tiene|tienen} una comilla sin cerrar.',
    fix: 'Cierre la comilla. Dentro de una celda entre comillas, escríbala dos veces ("").',
  },
  'VAL-1006': {
    message: '{rows} {supera|superan} la longitud máxima de una fila.',
    fix: 'Busque una comilla sin cerrar, o quite las columnas de texto largo.',
  },
  'VAL-1007': {
    message: 'El archivo tiene encabezado, pero ninguna fila.',
    fix: 'Vuelva a exportar los clientes, y compruebe que ningún filtro los haya quitado todos.',
  },
  'VAL-1008': {
    message: 'Ninguna columna contiene {where}.',
    fix: '{detail}',
  },
  'VAL-1009': {
    message: '{rows} no {tiene|tienen} valor en {where}.',
    fix: 'Rellene el valor donde se conozca. Sin él, la puntuación es menos segura.',
  },
  'VAL-1010': {
    message: 'La asignación tiene una pregunta abierta: {detail}',
    fix: 'Respóndala en la asignación.',
  },
  'VAL-1011': {
    message: 'Ninguna columna contiene {where}; se calcula a partir de {detail}.',
    fix: 'No hay que hacer nada. Si tiene los valores reales, añada una columna para ellos.',
  },
  'VAL-1012': {
    message: '{rows} {contiene|contienen} totales, no clientes.',
    fix: 'No hay que hacer nada. Para evitar este aviso, quite los totales de la exportación.',
  },
  'VAL-1013': {
    message: '{rows} {repite|repiten} el encabezado.',
    fix: 'No hay que hacer nada. Para evitar este aviso, una las exportaciones sin sus encabezados.',
  },
  'VAL-1014': {
    message: 'El nombre de {where} tiene más de {detail} caracteres; se usa su comienzo como nombre.',
    fix: 'No hay que hacer nada. Para evitar este aviso, dé a la columna un nombre más corto.',
  },
  'VAL-2001': {
    message: '{values} en {where} no se {puede|pueden} leer como número.',
    fix: 'Escriba números simples como 1299.00, o deje la celda vacía.',
  },
  'VAL-2002': {
    message: '{values} en {where} no se {puede|pueden} leer como fecha, por ejemplo «{detail}».',
    fix: 'Escriba las fechas como 2026-01-31, igual en toda la columna.',
  },
  'VAL-2003': {
    message: '{values} en {where} no {es|son} ni sí ni no.',
    fix: 'Escriba sí o no, o deje la celda vacía.',
  },
  'VAL-2004': {
    message: '{values} en {where} no {está|están} entre los valores conocidos: {detail}.',
    fix: 'Use uno de estos valores. Un nombre de plan (Basic, Pro) no es un tipo de contrato.',
  },
  'VAL-2005': {
    message: 'En {where} puede ir primero el día o el mes, y ningún valor lo decide.',
    fix: 'Escriba las fechas como 2026-01-31.',
  },
  'VAL-2006': {
    message: '{values} en {where} {tiene|tienen} decimales donde se esperan números enteros.',
    fix: 'Compruebe que es la columna correcta. Los promedios valen y se usan tal cual.',
  },
  'VAL-2007': {
    message: 'No se puede leer más de la mitad de las celdas rellenas en {where}: {values}.',
    fix: 'Probablemente la columna está asignada al campo equivocado. Elija otro en la asignación.',
  },
  'VAL-2008': {
    message:
      '{rows} {tiene|tienen} un importe en {where}, pero un período en la columna «{detail}» que no se puede leer.',
    fix: 'Escriba períodos como mes, trimestre, 6 meses o año. Sin él, el importe no se usa.',
  },
  'VAL-2009': {
    message:
      '{where} se llama como una fecha y no se usa: {values} no se {puede|pueden} leer como fecha, por ' +
      'ejemplo «{detail}».',
    fix: 'Escriba las fechas como 2026-01-31. Un día necesita su año.',
  },
  'VAL-3001': {
    message: '{values} en {where} {está|están} fuera de {detail}.',
    fix:
      'Compruebe la unidad de la columna y corrija las celdas. Estos valores reducen la confianza de ' +
      'una puntuación.',
  },
  'VAL-3002': {
    message: '{values} en {where} {supera|superan} los 120 meses.',
    fix: 'La antigüedad está en meses. Compruebe que la columna no está en días, y corrija las celdas.',
  },
  'VAL-3003': {
    message: '{rows} {tiene|tienen} menos de un mes en {where}: clientes nuevos.',
    fix: 'No hay que hacer nada. Una puntuación dice poco de un cliente que acaba de llegar.',
  },
  'VAL-3004': {
    message: '{rows} {tiene|tienen} importes de 0 en {where}: planes gratuitos.',
    fix:
      'No hay que hacer nada. Los planes gratuitos no tienen ingresos en riesgo. Quite las pruebas y ' +
      'los planes gratuitos que no necesite.',
  },
  'VAL-3005': {
    message: '{values} en {where} {está|están} fuera de 0,01 a 10 000 al mes.',
    fix: 'Compruebe que la columna es mensual (no anual) y en unidades enteras (no céntimos), y corrija las celdas.',
  },
  'VAL-3006': {
    message: '{values} en {where} {es negativo|son negativos}.',
    fix: 'Corrija las celdas. Los abonos y reembolsos no van en esta columna.',
  },
  'VAL-4001': {
    message: '{rows} {repite|repiten} una fila anterior en todos los valores.',
    fix: 'Quite las copias. Cuenta la primera.',
  },
  'VAL-4002': {
    message:
      '{rows} {tiene|tienen} el mismo identificador del cliente en {where} que una fila anterior, pero otros valores.',
    fix: 'Deje una fila por cliente, o una por suscripción si cada una tiene su propio identificador.',
  },
  'VAL-4003': {
    message: '{rows} {tiene|tienen} menos de un mes de importes en {where}, pero al menos un mes de antigüedad.',
    fix: 'Compruebe que el importe total abarca toda la antigüedad, y que ambas columnas usan la misma unidad.',
  },
  'VAL-4004': {
    message: '{rows} {tiene|tienen} más licencias usadas que compradas.',
    fix: 'Compruebe que las dos columnas no están intercambiadas. El exceso cuenta como uso completo.',
  },
  'VAL-4005': {
    message: '{values} en {where} {está|están} en el futuro.',
    fix: 'Corrija las fechas, o compruebe el orden de día y mes.',
  },
  'VAL-4006': {
    message: '{rows} {tiene|tienen} una fecha de baja en el futuro y {cuenta|cuentan} como clientes actuales.',
    fix: 'No hay que hacer nada si son bajas anunciadas. Si no, corrija las fechas.',
  },
  'VAL-4007': {
    message: '{rows} {tiene|tienen} una fecha de baja anterior a la fecha de alta.',
    fix: 'Compruebe que las dos columnas no están intercambiadas, y el orden de día y mes.',
  },
  'VAL-4008': {
    message:
      'Los importes están en varias monedas ({detail}). Los totales van por separado, pero las ' +
      'puntuaciones los comparan como si fueran una.',
    fix: 'Convierta todos los importes a una moneda, o evalúe un archivo por moneda.',
  },
  'VAL-4009': {
    message: 'Los importes están en {detail}, que no es la moneda de la cuenta.',
    fix: 'Convierta los importes, o lea los ingresos en riesgo en la moneda del archivo.',
  },
  'VAL-4010': {
    message: '{rows} {es|son} de clientes que ya son baja y se cuentan aparte.',
    fix: 'No hay que hacer nada. Quítelos si solo necesita los clientes actuales.',
  },
  'VAL-4011': {
    message: 'El archivo contiene el desenlace ({where}). No se usa para evaluar.',
    fix: 'No hay que hacer nada. Si los desenlaces son reales, use el archivo para entrenar o evaluar un modelo.',
  },
  'VAL-4012': {
    message: '{rows} {tiene|tienen} el desenlace no, pero una fecha de baja en el pasado.',
    fix: 'Corrija uno de los dos. El cliente cuenta como baja.',
  },
  'VAL-4020': {
    message: 'Quién es baja se lee de las palabras en {where}: {detail}.',
    fix:
      'Compruebe las palabras. Si alguna se lee mal, diga en la asignación qué significa, o no asigne ' +
      'ninguna columna a «Es baja».',
  },
  'VAL-4021': {
    message: '{rows} {tiene|tienen} en {where} un estado que se omitió en la asignación.',
    fix: 'No hay que hacer nada. Para evaluar estas filas, responda de otra forma a la pregunta sobre el estado.',
  },
  'VAL-4022': {
    message:
      'La fecha pasada más reciente de una actividad, un alta o una baja ({where}) es: {detail}. Las ' +
      'antigüedades y las bajas se miden a ese día.',
    fix: 'Si el archivo es de hoy después de todo, indique hoy como fecha de referencia.',
  },
  'VAL-4023': {
    message:
      'La fecha pasada más reciente de una actividad, un alta o una baja ({where}) es: {detail}; a esa ' +
      'fecha de referencia se miden las antigüedades y las bajas.',
    fix: 'Si el archivo es de ese día, indíquelo como fecha de referencia.',
  },
  'VAL-4024': {
    message: 'Dos columnas no coinciden sobre quién es baja en {rows}: {detail}. Se usa {where}.',
    fix: 'Corrija el archivo, o asigne la columna correcta a «Es baja».',
  },
  'VAL-5001': {
    message: 'Solo se pueden evaluar {detail}. Los totales y promedios de tan pocos clientes no son fiables.',
    fix: 'Evalúe al menos 50 clientes juntos si puede. Las puntuaciones individuales no se ven afectadas.',
  },
  'VAL-5002': {
    message: 'No se ha encontrado ningún dato para el modelo, así que todos los clientes tendrían la misma puntuación.',
    fix: 'Añada o asigne al menos una columna sobre contrato, antigüedad, importes, uso o soporte.',
  },
  'VAL-5003': {
    message: 'Todos los valores en {where} son iguales.',
    fix: 'Una columna constante no ayuda a distinguir a los clientes. Compruebe la exportación.',
  },
  'VAL-5004': {
    message: 'Más de la mitad de {where} está vacía: {rows}.',
    fix: 'Complete la columna, o cuente con una confianza menor.',
  },
  'VAL-5005': {
    message: '{where} está vacía en todas las filas.',
    fix: 'Quite la columna, o compruebe la exportación.',
  },
  'VAL-5006': {
    message: '{where} delata el desenlace: {detail}.',
    fix: 'Quite la columna del entrenamiento si solo se conoce después de que el cliente se haya ido.',
  },
  'VAL-5007': {
    message:
      'Se han encontrado muy pocos datos para el modelo, solo {detail}. Las puntuaciones serán parecidas e inciertas.',
    fix: 'Añada columnas sobre contrato, antigüedad, importes, uso o soporte.',
  },
  'VAL-5008': {
    message: 'Solo se comprobaron los identificadores repetidos de los primeros {detail} clientes.',
    fix: 'Divida el archivo si los identificadores pueden repetirse más abajo.',
  },
};
