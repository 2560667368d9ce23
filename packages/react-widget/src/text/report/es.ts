import type { ReportMessages } from './en.ts';

export const report: ReportMessages = {
  reportTitle: '¿Acertamos?',
  reportLead: (days) => `Lo que dijimos para los ${days} días siguientes, y lo que pasó.`,
  reportEmptyTitle: 'Aún no hay nada que juzgar',
  reportEmpty:
    'Evalúe a sus clientes y díganos quién se ha ido. En cuanto pase el plazo de una puntuación, verá aquí si era ' +
    'acertada.',
  reportForecast: 'Eran previsiones: las puntuaciones existían antes que las bajas.',
  reportNoForecast: 'No son previsiones: quién se iría se dedujo después.',
  reportHoldout: 'Las cifras son de clientes a los que el azar dejó sin contactar.',
  reportUntreated: 'Las cifras son de clientes a los que nadie contactó; cada uno cuenta por otros parecidos que sí.',

  coverageSampled: (of) => `Todas estas cifras son de uno de cada ${of} clientes, elegidos por su identificador.`,
  coverageTitle: 'Qué se puede juzgar',
  coverageScored: 'Puntuaciones',
  coverageMatured: 'Juzgadas',
  coverageOpen: 'Aún abiertas',
  coverageUnknown: 'Sin respuesta',
  coverageThrough: (date) => `Se sabe quién se ha ido hasta el ${date}.`,
  coverageNoThrough:
    'Nadie ha dicho aún hasta cuándo se sabe quién se ha ido. Antes no se puede juzgar ninguna puntuación.',
  coverageNext: (date) => `Las siguientes puntuaciones se podrán juzgar cuando se sepa hasta el ${date}.`,

  outcomeTitle: 'Esperado y ocurrido',
  outcomeSaid: (expected, low, high, observed) =>
    `Esperábamos ${expected} bajas (de ${low} a ${high}); hubo ${observed}.`,
  outcomeAsExpected: 'El azar basta para explicarlo.',
  outcomeMore: 'Son más de las que explica el azar: las puntuaciones son demasiado bajas.',
  outcomeFewer: 'Son menos de las que explica el azar: las puntuaciones son demasiado altas.',
  outcomeTooFew: (count, events, from) =>
    `Hasta ahora ${count === 1 ? 'se ha ido' : 'se han ido'} ${events} ` +
    `${count === 1 ? 'cliente' : 'clientes'}. A partir de ${from} se puede decir más.`,
  outcomePicture: (low, high, observed) => `Esperadas entre ${low} y ${high}; hubo ${observed}.`,
  outcomeExpected: 'Esperadas',
  outcomeObserved: 'Bajas',
  outcomeContacted: (rows, observed, expected) =>
    `De ${rows} clientes contactados se fueron ${observed}; sin contacto esperábamos ${expected}.`,
  outcomeEstimate: (rows, expected, low, high) =>
    `De ${rows} puntuaciones aún abiertas esperamos ${expected} bajas (de ${low} a ${high}).`,
  skillBetter: (share, low, high) =>
    `Conocer las puntuaciones es mejor que conocer solo la media, en un ${share} de su error (de ${low} a ${high}).`,
  skillUnclear: (low, high) =>
    `Aún no es seguro que las puntuaciones sean mejores que la media sola (de ${low} a ${high} de su error).`,
  skillWorse: (share, low, high) =>
    `Las puntuaciones son peores que la media sola, en un ${share} de su error (de ${low} a ${high}).`,

  rankingTitle: '¿Nombramos a los clientes correctos?',
  rankingTop: (rows, left, random) =>
    `De nuestras ${rows} puntuaciones más altas se fueron ${left}; por azar serían ${random}.`,
  rankingLift: (times, low, high) => `Son ${times} veces más (de ${low} a ${high}).`,
  rankingRevenue: (share, low, high) => `Tenían el ${share} de los ingresos perdidos (de ${low} a ${high}).`,
  rankingPairs: (share, low, high) =>
    'Entre un cliente que se fue y uno que se quedó, el que se fue tenía la puntuación más alta en ' +
    `el ${share} de las ` +
    `parejas (de ${low} a ${high}; el azar da la mitad).`,
  rankingLater: (from) => `Para esto hacen falta ${from} bajas.`,

  curveTitle: 'Lo que dijimos y lo que pasó',
  curveLead: 'Clientes en grupos por su puntuación. Sobre la línea se fueron tantos como dijimos.',
  curveSummary: (groups) => `${groups} grupos de clientes: lo que dijimos, y la parte que se fue.`,
  curvePoint: (said, left) => `Dicho ${said}, bajas ${left}`,
  curveSaid: 'Dicho',
  curveLeft: 'Bajas',
  curveRange: 'Intervalo (95 %)',
  curveCustomers: 'Clientes',
  curveLater: (from) => `Esta imagen necesita ${from} bajas.`,

  tellChoose: 'Elegir el archivo de bajas',
  tellAsks: (name) => `${name} aún no se ha registrado. Responda a las preguntas siguientes.`,
  tellSending: (name) => `Leyendo ${name} …`,
  tellWithoutDates: (name) =>
    `Ninguna columna de ${name} tiene fechas; no se registró nada. Añada el día en que se fue cada cliente.`,
  tellDone: (count, name, rows) => `${name}: ${rows} ${count === 1 ? 'fila' : 'filas'}`,
  tellRecorded: 'Registradas',
  tellDuplicates: 'Ya conocidas',
  tellConflicts: 'Contradicen lo conocido',
  tellUnknown: 'De ellas, no entre los clientes evaluados',
  tellNoDate: 'Sin fecha legible',
  tellNoId: 'Sin identificador',
  tellDoneTitle: 'Las bajas están registradas',
  tellAnother: 'Registrar otro archivo',
  tellThrough: 'Están todas las bajas hasta este día',
  tellThroughSave: 'Guardar el día',
  tellThroughSaved: (date) => `Guardado: se sabe hasta el ${date}.`,

  proposalsTitle: '¿Se han ido?',
  proposalsLead: 'Encontrado al comparar sus listas completas. Nada cuenta hasta que usted lo confirme.',
  proposalVanished: (from, to) => `En la lista del ${from}, ausente el ${to}`,
  proposalStatus: (from, to) => `Marcado como baja entre el ${from} y el ${to}`,
  proposalCameBack: (from, to) => `Baja en la lista del ${from}, cliente de nuevo el ${to}`,
  proposalYes: 'Confirmar',
  proposalNo: 'No es cierto',
  proposalYesOf: (customer) => `Confirmar para ${customer}`,
  proposalNoOf: (customer) => `No es cierto para ${customer}`,
  proposalAll: (count, customers) => (count === 1 ? 'Confirmarlo' : `Confirmar los ${customers}`),
  proposalsMore: (shown) => `Estos son los primeros ${shown}. Los demás aparecerán cuando se decidan.`,
  proposalsNone: 'Ninguno de estos se ha ido',
  proposalsDone: 'Guardado.',
  listQuestion: (count, customers, share) =>
    `${count === 1 ? 'Falta' : 'Faltan'} ${customers} ${count === 1 ? 'cliente' : 'clientes'} de la ` +
    `lista anterior (${share}). ` +
    '¿Está completa la última lista?',
  listComplete: 'Sí, se han ido',
  listIncomplete: 'No, es una parte',

  timelineTitle: 'Lo que dijimos, y lo que pasó',
  timelineSaid: (share, date) => `Dijimos ${share} el ${date}`,
  timelineLeft: (date) => `se fue el ${date}`,
  timelineLeftInTime: 'se fue en ese plazo',
  timelineStayed: 'se quedó',
  timelineOpen: (date) => `abierto hasta el ${date}`,
  timelineUnknown: 'no se sabe qué pasó',
  timelineHadLeft: 'ya se había ido',
};
