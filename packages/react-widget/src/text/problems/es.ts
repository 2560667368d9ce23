import type { ProblemTexts } from './problem-texts.ts';

export const problems: ProblemTexts = {
  kinds: {
    signIn: [
      'No ha iniciado sesión',
      'Su sesión falta o ya no es válida.',
      'Vuelva a iniciar sesión e inténtelo de nuevo.',
    ],
    notAllowed: [
      'No permitido',
      'No tiene permiso para esto, o esta página no puede acceder al servicio.',
      'Pida el permiso a quien administra su cuenta.',
    ],
    notFound: ['No encontrado', 'No existe, o se ha eliminado entretanto.', 'Recargue la página y empiece desde ahí.'],
    quota: [
      'Cuota alcanzada',
      'Con esta solicitud se guardarían más filas de las que permite su cuenta.',
      'Elimine los archivos que ya no necesite, o pida una cuota mayor.',
    ],
    sessionLimit: [
      'Límite de la sesión alcanzado',
      'Esta página no puede enviar tantos archivos o filas.',
      'Envíe un archivo más pequeño, o póngase en contacto con quien gestiona el sitio.',
    ],
    request: [
      'La solicitud no es válida',
      'Esta página ha enviado algo que el servicio no acepta.',
      'Recargue la página. Si no sirve, comunique el problema con el número de la solicitud.',
    ],
    fileKind: [
      'Tipo de archivo no admitido',
      'El archivo no es CSV, TSV ni .xlsx.',
      'Guárdelo en uno de estos formatos y elíjalo de nuevo.',
    ],
    fileTooLarge: [
      'El archivo es demasiado grande',
      'El archivo, o la tabla que contiene, supera el límite.',
      'Divida el archivo, o quite las columnas que no describen a los clientes.',
    ],
    interrupted: [
      'El envío se interrumpió',
      'El archivo no ha llegado completo.',
      'Envíelo de nuevo. Lo que ya ha llegado no se vuelve a enviar.',
    ],
    tooMuchWork: [
      'Tarda demasiado',
      'Leer el archivo requiere más tiempo o memoria de lo permitido.',
      'Envíe menos filas o columnas, o guarde el libro como CSV.',
    ],
    stillWorking: [
      'Todavía en curso',
      'La misma solicitud aún se está procesando.',
      'Espere un momento e inténtelo de nuevo.',
    ],
    otherContent: [
      'El archivo ha cambiado',
      'Ha llegado algo distinto de lo que se envió antes.',
      'Elija el archivo de nuevo para empezar otra vez el envío.',
    ],
    otherState: [
      'Ahora no es posible',
      'El archivo aún se está leyendo, o se está borrando a una persona de él.',
      'Inténtelo de nuevo en un minuto.',
    ],
    changedMeanwhile: [
      'Modificado entretanto',
      'Otra persona ha modificado esta entrada. Su cambio no se ha guardado.',
      'Mire qué dice ahora y repita el cambio.',
    ],
    fileEmpty: ['El archivo está vacío', 'El archivo no contiene nada.', 'Exporte de nuevo sus clientes.'],
    noRows: [
      'El archivo no tiene filas',
      'No hay nada debajo de la fila de encabezado.',
      'Exporte sus clientes con al menos una fila.',
    ],
    notTable: [
      'El archivo no es una tabla',
      'No se reconocen columnas en el archivo.',
      'Guárdelo como CSV o .xlsx con una fila de encabezado.',
    ],
    noCustomerId: [
      'Falta el identificador del cliente',
      'Ninguna columna distingue claramente a los clientes.',
      'Elija la columna con un valor distinto para cada cliente, o inclúyala en la exportación.',
    ],
    noneScored: [
      'Ninguna fila se puede evaluar',
      'Todas las filas del archivo tienen un error.',
      'Consulte los hallazgos, corrija el archivo y envíelo de nuevo.',
    ],
    mapping: [
      'La asignación no sirve',
      'Un campo está asignado dos veces o de forma incorrecta.',
      'Revise la asignación de las columnas.',
    ],
    damaged: [
      'El archivo está dañado',
      'La mayor parte del archivo no se puede leer.',
      'Expórtelo de nuevo y no lo abra en un editor de texto.',
    ],
    noSheet: ['Esta hoja no existe', 'El libro no tiene la hoja elegida.', 'Elija otra hoja.'],
    notCorrectable: [
      'El archivo no se puede corregir así',
      'Una de las celdas no existe, o el archivo tiene una fila con una comilla sin cerrar.',
      'Corrija el archivo en su origen y elíjalo de nuevo.',
    ],
    noModel: ['Modelo desconocido', 'El modelo elegido no existe.', 'Use el modelo predeterminado.'],
    modelUnfit: [
      'El modelo no sirve para los datos',
      'Al archivo le faltan columnas que el modelo necesita.',
      'Añada esas columnas, o use el modelo predeterminado.',
    ],
    notFinished: [
      'Aún no ha terminado',
      'Los resultados están disponibles cuando termina la evaluación.',
      'Espere un momento e inténtelo de nuevo.',
    ],
    ended: [
      'Ya ha terminado',
      'La evaluación ha terminado o ha fallado y ya no se puede cancelar.',
      'No tiene que hacer nada.',
    ],
    cancelled: ['Cancelada', 'La evaluación se canceló y no tiene resultados.', 'Inicie la evaluación de nuevo.'],
    notComparable: [
      'No disponible así',
      'Estos resultados no se pueden comparar o filtrar de esta manera.',
      'Elija otra vista.',
    ],
    internal: [
      'Error por nuestra parte',
      'Ha ocurrido algo inesperado.',
      'Inténtelo de nuevo. Si continúa, comuníquelo con el número de la solicitud.',
    ],
    unavailable: [
      'No disponible en este momento',
      'El servicio no puede responder ahora.',
      'Inténtelo de nuevo en un momento.',
    ],
    scoringFailed: [
      'La evaluación ha fallado',
      'Ha habido un error por nuestra parte. Su archivo se conserva.',
      'Inicie la evaluación de nuevo. Si vuelve a fallar, comuníquelo.',
    ],
    tooManyRequests: [
      'Demasiadas solicitudes',
      'Ha habido más solicitudes de las permitidas.',
      'Espere un minuto e inténtelo de nuevo.',
    ],
    storageFull: ['Almacenamiento lleno', 'No hay espacio para más archivos.', 'Inténtelo más tarde.'],
    offline: [
      'Sin conexión',
      'No se puede acceder al servicio, o la conexión se ha cortado.',
      'Compruebe su conexión a Internet e inténtelo de nuevo.',
    ],
    noAnswer: ['Sin respuesta', 'El servicio no ha respondido a tiempo.', 'Inténtelo de nuevo.'],
    fileUnreadable: [
      'No se puede leer el archivo',
      'El archivo ha cambiado o se ha movido mientras se leía.',
      'Elíjalo de nuevo.',
    ],
  },
  retryIn: (count, seconds) => `Vuelva a intentarlo en ${seconds} ${count === 1 ? 'segundo' : 'segundos'}.`,
  details: 'Detalles en inglés',
};
