/** Words for the use of a thing, in the seven languages, without diacritics. */
export const USE_WORDS = [
  'us(?:e|es|age|ages)',
  'utili[sz]ations?',
  'nutzung(?:en)?',
  'verwendung(?:en)?',
  'verbrauch',
  'consommations?',
  'usos?',
  'utilizacion(?:es)?',
  'consumos?',
  'utilizacao',
  'utilizacoes',
  'utilizz[oi]',
  'consum[oi]',
  'gebruik',
  'verbruik',
  'visits?',
  'visites?',
  'visitas?',
  'visit[ae]',
  'bezoeken',
  'besuche?',
] as const;

/** Beginnings of words for a span of time. */
export const SPAN_WORDS = [
  'dur',
  'length',
  'tenure',
  'tiempo',
  'tempo',
  'temps',
  'zeit',
  'tijd',
  'time',
  'elapsed',
  'anciennete',
  'antig',
  'anzian',
  'laufzeit',
  'looptijd',
  '\\w*dauer',
  '\\w*duur',
  'since',
  'seit',
  'depuis',
  'desde',
  'sinds',
] as const;

/** Visits, which are counted in a month or since the beginning. */
export const VISIT_WORDS = [
  'visits?',
  'attendances?',
  'seances?',
  'sesiones',
  'sessoes',
  'sedute',
  'sitzungen',
  'citas',
  'consultas',
  'consulten',
  'trainings?(?:en)?',
  'sessions attended',
  'classes',
  'presences?',
  'besuche?',
  'visites?',
  'visitas?',
  'visite',
  'bezoeken',
  'check ?ins?',
  'asistencias?',
  'presencas?',
  'presenze',
  'ingressi',
  'passages?',
] as const;

/** How often a telephone was used, in a table of calls. */
export const USE_OF_CALLS = ['(?:usage )?frequency(?: of (?:use|usage))?', 'use frequency'] as const;

/** Columns of such a table. */
export const CALL_COLUMNS = [
  'sms',
  '(?:seconds|minutes|mins) of use',
  '(?:distinct )?called numbers?',
  'call failures?',
  'day mins',
] as const;

/** What is used by volume. */
export const VOLUMES = [
  'data',
  'daten\\w*',
  'donnees',
  'datos',
  'dados',
  'dati',
  'gb',
  'mb',
  'tb',
  'kwh',
  'm 3',
  'bandwidth',
  'traffic',
  'storage',
  'minutes',
  'mins',
  'minuten',
  'minutos',
  'minuti',
  'sms',
  'energy',
  'power',
  'water',
  'gas',
] as const;

/** Before words of visits: how many there were, ever. */
export const HOW_MANY = [
  'nombre(?: (?:de|d))?',
  'nb',
  'number of',
  'anzahl',
  'aantal',
  'total(?: (?:de|d|of))?',
  'gesamt\\w*',
  'n',
  'numero(?: (?:de|di))?',
  'qtd(?: (?:de))?',
  'cantidad(?: (?:de))?',
  'quantidade(?: (?:de))?',
] as const;

/** What is left of a number that was bought. */
export const REMAINING_WORDS = [
  'remaining',
  'left',
  'verbleibend\\w*',
  'ubrig\\w*',
  'restlich\\w*',
  'restant(?:e)?s?',
  'rimanent[ei]',
  'residu[ei]',
  'resterende?',
] as const;
