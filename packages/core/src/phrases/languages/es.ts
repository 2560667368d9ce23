import type { LearningTexts } from './learning-texts.ts';

export const es: LearningTexts = {
  'report.kind.forward': ({ days }) =>
    `Es un pronóstico: las puntuaciones estaban antes que los hechos y dicen quién se va en ${days} días.`,
  'report.kind.reconstructed': ({ days }) =>
    `No es un pronóstico: quién se iría en ${days} días se averiguó después, por las fechas de alta y de baja de ` +
    'un archivo.',
  'report.kind.status':
    'No es un pronóstico: dice si las puntuaciones distinguen, en un archivo, a quienes se fueron de quienes se ' +
    'quedaron. Su altura sigue la proporción de bajas de ese archivo.',
  'report.coverage': ({ scored, matured }, { count }) =>
    `Puntuaciones: ${count(scored)}; para ${count(matured)} el plazo ha pasado y se conoce el desenlace.`,
  'report.sampled': ({ of }, { count }) =>
    `Todas las cifras son de uno de cada ${count(of)} clientes, elegidos por su identificador: son demasiados para ` +
    'juzgarlos a todos.',
  'report.open': ({ open, date }, { count, day }) =>
    `Aún no se pueden juzgar: ${count(open)}. Las próximas, cuando se conozca el desenlace hasta el ${day(date)}.`,
  'report.censored': ({ censored }, { count }) => `Sin desenlace conocido, no cuentan en nada: ${count(censored)}.`,
  'report.too_few': ({ events, from }, { count }) =>
    `Bajas hasta ahora: ${count(events)}. A partir de ${from} se puede decir más; por debajo sería azar.`,
  'report.holdout': 'Las cifras son de clientes a los que el azar dejó sin contactar.',
  'report.untreated':
    'Las cifras son de clientes a los que nadie contactó; cada uno cuenta también por los parecidos que sí lo fueron.',
  'report.outcome.as_expected': ({ expected, low, high, observed }, { count }) =>
    `Esperábamos ${count(expected)} bajas (de ${count(low)} a ${count(high)}); hubo ${count(observed)}.`,
  'report.outcome.more': ({ expected, low, high, observed }, { count }) =>
    `Esperábamos ${count(expected)} bajas (de ${count(low)} a ${count(high)}); hubo ${count(observed)}. Son más ` +
    'de lo ' +
    'que explica el azar: las puntuaciones son demasiado bajas.',
  'report.outcome.fewer': ({ expected, low, high, observed }, { count }) =>
    `Esperábamos ${count(expected)} bajas (de ${count(low)} a ${count(high)}); hubo ${count(observed)}. Son ` +
    'menos de lo ' +
    'que explica el azar: las puntuaciones son demasiado altas.',
  'report.contacted': ({ rows, expected, observed }, { count }) =>
    `De ${count(rows)} clientes contactados se fueron ${count(observed)}; sin contacto esperábamos ` +
    `${count(expected)}. ` +
    'Si se debió al contacto, solo lo dice un grupo de control.',
  'report.skill.better': ({ value, low, high }, { percent }) =>
    `Las puntuaciones son mejores que la sola media, en un ${percent(value)} de su error ` +
    `(de ${percent(low)} a ${percent(high)}).`,
  'report.skill.unclear': ({ low, high }, { percent }) =>
    'Aún no es seguro que las puntuaciones sean mejores que la sola media ' +
    `(de ${percent(low)} a ${percent(high)} de su error).`,
  'report.skill.worse': ({ value, low, high }, { percent }) =>
    `Las puntuaciones son peores que la sola media, en un ${percent(-value)} de su error ` +
    `(de ${percent(-high)} a ${percent(-low)}).`,
  'report.calibration.right': ({ low, high }, { decimal }) =>
    'Las puntuaciones altas y bajas distan lo que deben ' +
    `(pendiente de ${decimal(low, 2)} a ${decimal(high, 2)}; lo correcto es 1).`,
  'report.calibration.bold': ({ low, high }, { decimal }) =>
    'Las puntuaciones altas son demasiado altas y las bajas demasiado bajas ' +
    `(pendiente de ${decimal(low, 2)} a ${decimal(high, 2)}; lo correcto es 1).`,
  'report.calibration.timid': ({ low, high }, { decimal }) =>
    'Las puntuaciones altas son demasiado bajas y las bajas demasiado altas ' +
    `(pendiente de ${decimal(low, 2)} a ${decimal(high, 2)}; lo correcto es 1).`,
  'report.ranking': ({ auc, low, high }, { percent }) =>
    'De un cliente que se fue y uno que se quedó, el que se fue tenía la puntuación más alta en el ' +
    `${percent(auc)} de ` +
    `los pares (de ${percent(low)} a ${percent(high)}; el azar daría el ${percent(0.5)}).`,
  'report.top': ({ rows, left, random }, { count }) =>
    `De nuestros ${count(rows)} más altos se fueron ${count(left)}; al azar serían ${count(random)}.`,
  'report.revenue': ({ share, low, high }, { percent }) =>
    `Tenían el ${percent(share)} de los ingresos perdidos (de ${percent(low)} a ${percent(high)}).`,
  'report.estimate': ({ rows, expected, low, high }, { count }) =>
    `De ${count(rows)} puntuaciones que aún no se pueden juzgar esperamos ${count(expected)} bajas (de ` +
    `${count(low)} a ` +
    `${count(high)}). Es una estimación por las puntuaciones solas, si nada cambia.`,
  'report.estimate.withdrawn':
    'De las puntuaciones que aún no se pueden juzgar no estimamos nada, porque las últimas resultaron erradas.',
  'ladder.refused': ({ left, stayed, from }, { count }) =>
    `Se fueron ${count(left)} y se quedaron ${count(stayed)}; un modelo propio necesita al menos ${from} de ` +
    'cada. Hasta ' +
    'entonces puntúan las reglas publicadas, ajustadas a su tasa.',
  'ladder.recalibrated':
    'Sus datos ajustan la altura y la distancia de las puntuaciones de las reglas. El orden sigue siendo el de ' +
    'las reglas.',
  'ladder.no_rules':
    'El archivo no tiene ninguno de los campos por los que puntúan las reglas; un modelo solo tiene sus columnas.',
  'ladder.trees_later': ({ left, from }, { count }) =>
    `Los árboles se prueban a partir de ${from} bajas; hay ${count(left)}.`,
  'ladder.better': ({ rung, gain, low }, { nats, bound }) =>
    `${rung} supera a las reglas: la pérdida logarítmica baja ${nats(gain)}, con seguridad más de ${bound(low)}.`,
  'ladder.unsettled': ({ rung, gain, more }, { nats, count }) =>
    `${rung} es mejor por ahora en ${nats(gain)}, lo que puede ser azar. Unas ${count(more)} bajas más lo decidirían.`,
  'ladder.too_little': ({ rung, gain, needed }, { nats }) =>
    `${rung} es mejor con seguridad, en ${nats(gain)}: demasiado poco para que cuente; hacen falta ${nats(needed)}.`,
  'ladder.not_better': ({ rung, gain }, { nats }) =>
    `${rung} no es mejor que las reglas (diferencia: ${nats(Math.abs(gain))}). Se quedan las reglas.`,
  'ladder.still_learning': ({ gain }, { nats }) =>
    `El modelo aún aprende: de la mitad de los datos a todos, la pérdida bajó ${nats(gain)}. Con más datos será mejor.`,
  'ladder.learnt_out':
    'De la mitad de los datos a todos, el modelo no mejoró. Otras columnas ayudarían más que más clientes.',
  'ladder.rung.recalibrated': 'El modelo de las reglas ajustadas',
  'ladder.rung.ridge': 'El modelo de sus columnas sobre las reglas',
  'ladder.rung.trees': 'El modelo de árboles',
  'ladder.rung.stack': 'El modelo medio de ambos',
  'promotion.too_small': ({ customers, left, needed, neededLeft }, { count }) =>
    `${count(customers)} clientes, de los que se fueron ${count(left)}, son pocos para juzgar: hacen falta ${needed} ` +
    `clientes o ${neededLeft} bajas.`,
  'promotion.not_certain': ({ gain, low }, { nats, bound }) =>
    `La mejora de ${nats(gain)} puede ser azar: su límite inferior es ${bound(low)} y debe ser mayor que 0.`,
  'promotion.too_little': ({ gain, needed }, { nats }) =>
    `La mejora de ${nats(gain)} es segura, pero demasiado pequeña para que cuente: hacen falta ${nats(needed)}.`,
  'promotion.slope': ({ slope, low, high }, { decimal }) =>
    `Sus probabilidades no son de fiar: su pendiente es ${decimal(slope, 2)} y debe estar entre ${decimal(low, 1)} y ` +
    `${decimal(high, 1)}.`,
  'promotion.leak': ({ columns }, tools) =>
    `Quizá conoce el desenlace por ${tools.columns(columns)}. Alguien debe decir que se sabe a tiempo.`,
  'promotion.too_good': ({ auc }, { decimal }) =>
    `Un AUC de ${decimal(auc, 3)} es demasiado bueno para ser verdad: algo en él conoce el desenlace.`,
  'promotion.status': 'Sus datos dicen quién se fue y no cuándo; nunca se probó como pronóstico.',
  'promotion.fields_missing': ({ columns }, tools) =>
    `Al último archivo le falta lo que necesita: ${tools.columns(columns)}.`,
  'promotion.too_soon': ({ events, needed }, { count }) =>
    `Se juzgó hace poco. Se juzgará de nuevo cuando se conozcan ${count(needed)} bajas; hay ${count(events)}.`,
  'promotion.promoted': ({ gain, low }, { nats, bound }) =>
    `Sustituye al modelo anterior: la pérdida baja ${nats(gain)}, con seguridad más de ${bound(low)}.`,
  'promotion.gave_way': ({ gain, customers }, { nats, count }) =>
    `Cedió el paso al modelo anterior, mejor en ${nats(gain)} con los mismos ${count(customers)} clientes.`,
  'drift.too_few': ({ rows, from }, { count }) =>
    `${count(rows)} clientes son pocos para decir si algo ha cambiado: hacen falta ${from}.`,
  'drift.none': 'Nada ha cambiado tanto que las puntuaciones valgan menos.',
  'drift.found': ({ columns }, tools) =>
    `Los clientes han cambiado en aquello por lo que puntúa el modelo: ${tools.columns(columns)}.`,
  'drift.scores': ({ shift }, { decimal }) =>
    `La puntuación media ha ${shift > 0 ? 'subido' : 'bajado'} ${decimal(Math.abs(shift), 1)} desviaciones típicas.`,
  'experiment.size': ({ perArm, months }, { count, plural }) =>
    `Para ver tal efecto hacen falta ${count(perArm)} clientes contactados y otros tantos sin contactar: unos ` +
    `${count(months)} ${plural(months, 'mes', 'meses')} con su tamaño.`,
  'outcomes.question.too_many_vanished': ({ vanished, share }, { count, percent }) =>
    `¿Es la lista completa? Faltan ${count(vanished)} clientes de la anterior, el ${percent(share)} de los ` +
    'activos: más ' +
    'de los que cabe esperar que se hayan ido.',
  'outcomes.question.too_few_in_common': ({ overlap }, { percent }) =>
    `¿Es la lista completa? Solo tiene el ${percent(overlap)} de los clientes de la anterior. Quizá sus ` +
    'identificadores ' +
    'estén escritos de otra manera.',
  'timeline.said': ({ date, probability, days }, { day, percent }) =>
    `El ${day(date)} dijimos ${percent(probability)} en ${days} días.`,
  'timeline.left': ({ date }, { day }) => `Se fue el ${day(date)}.`,
  'timeline.left_between': ({ from, to }, { day }) => `Se fue entre el ${day(from)} y el ${day(to)}.`,
  'timeline.came_back': ({ date }, { day }) => `Volvió el ${day(date)}.`,
  'timeline.contacted': ({ date, kind }, { day }) => `Contactado el ${day(date)}: ${kind}.`,
  'timeline.held_out': ({ date }, { day }) =>
    `En el grupo de control de un experimento desde el ${day(date)}: no se le contacta.`,
  'timeline.to_contact': ({ date }, { day }) => `A contactar en un experimento a partir del ${day(date)}.`,
  'waiting.scores': 'Aún no se ha puntuado nada, así que no hay con qué comparar.',
  'waiting.watermark':
    'Nadie ha dicho aún hasta cuándo se sabe quién se fue. Antes, nadie puede contar como que se quedó.',
  'waiting.window': ({ date }, { day }) =>
    `Las primeras puntuaciones podrán juzgarse cuando se conozca el desenlace hasta el ${day(date)}.`,
  'waiting.proposals': ({ proposals }, { count, plural }) =>
    `${count(proposals)} ${plural(proposals, 'cliente parece haberse ido', 'clientes parecen haberse ido')}; ` +
    'confírmelo.',
  'waiting.question': 'A una lista le faltan tantos clientes que alguien debe decir si está completa.',
};
