import { wordsOf } from '../../schema/words.ts';

/**
 * Names of columns that are often filled in, or computed, after the fact. `outcome` names say churn or cancellation;
 * the others say a reason, a forecast, a score, an end or a status, which may also be said of harmless columns.
 */
export type AfterwardsName = 'outcome' | 'prediction' | 'reason' | 'score' | 'end' | 'state';

/** Beginnings of words, in the seven languages, without diacritics. */
const OUTCOME = [
  // English
  ...['churn', 'cancel', 'attrit', 'terminat', 'exit', 'unsubscri', 'offboard', 'winback', 'lapse', 'defect'],
  // German
  ...['kundig', 'kuendig', 'gekund', 'gekuend', 'abwander', 'abgewander', 'storn', 'austritt', 'ausgetret', 'abmeld'],
  // French, Spanish, Italian, Portuguese
  ...['resili', 'desabonn', 'annul', 'depart', 'sortie', 'baja', 'abandon', 'fuga', 'rescis', 'rescind', 'salida'],
  ...['disdett', 'disdir', 'cessat', 'cessaz', 'recess', 'abbandon', 'uscit', 'evad', 'evas', 'saida', 'deslig'],
  // Dutch
  ...['opzeg', 'opgezeg', 'beeindig', 'vertrek', 'vertrok', 'geannul', 'afgehaak', 'verloop'],
];
/** Departments are not departures, exits are pages, too. */
const HARMLESS = /^(?:department|departement|departamento|annulment|annual\w*|annuel\w*|defective|recession\w*)$/;
const PREDICTION = [
  ...['probab', 'likelihood', 'propensity', 'predict', 'forecast', 'classifier', 'proba'],
  ...['wahrscheinlich', 'vorhersage', 'prognos', 'vraisembl', 'previs', 'prever', 'waarschijnlijk', 'voorspel', 'kans'],
];
const REASON = [
  ...['reason', 'grund', 'grunde', 'gruende', 'motif', 'motiv', 'raison', 'razon', 'causa', 'cause', 'ragion'],
  ...['reden', 'razao', 'begrundung'],
];
const SCORE = ['score', 'scoring', 'punktzahl', 'puntaj', 'puntegg', 'puntuac', 'pontuac', 'risk', 'risik', 'risq'];
const MORE_SCORE = ['riesgo', 'rischio', 'risc', 'risic'];
const END = [
  ...['end', 'ended', 'ende', 'fin', 'fim', 'fine', 'einde', 'eind', 'enddate', 'enddatum', 'einddatum', 'final'],
  ...['expir', 'ablauf', 'echeance', 'vencim', 'scadenz', 'vertragsende', 'closed', 'closing', 'schluss', 'cloture'],
];
/** Not those that are also a part of a country: "state", "estado". */
const STATE: ReadonlySet<string> = new Set([
  ...['status', 'statut', 'estatus', 'situacao', 'situacion', 'situazione', 'kundenstatus', 'klantstatus'],
  ...['vertragsstatus', 'mitgliedsstatus', 'mitgliedstatus', 'abostatus', 'kontostatus', 'lidmaatschapsstatus'],
]);

const beginsWithOne = (stems: readonly string[]) => {
  const pattern = new RegExp(`^(?:${stems.join('|')})`);
  return (word: string): boolean => pattern.test(word);
};
const isOutcome = beginsWithOne(OUTCOME);
const isPrediction = beginsWithOne(PREDICTION);
const isReason = beginsWithOne(REASON);
const isScore = beginsWithOne([...SCORE, ...MORE_SCORE]);
/** Short words as a whole, so that "financing" and "endpoint" are none of them. */
const isEnd = (word: string): boolean => END.some((stem) => (stem.length > 4 ? word.startsWith(stem) : word === stem));

/** What the name of a column says that makes it suspect, the strongest first; null for other names. */
export function afterwardsName(header: string): AfterwardsName | null {
  const words = wordsOf(header).filter((word) => !HARMLESS.test(word));
  // Compounds, as German and Dutch make them: Austrittsgrund, Kündigungsdatum, opzegreden.
  if (words.some(isOutcome)) return 'outcome';
  if (words.some(isPrediction)) return 'prediction';
  if (words.some((word) => isReason(word) || /(?:grund|reden)$/.test(word))) return 'reason';
  if (words.some((word) => isScore(word) || /(?:score|risiko|risico)$/.test(word))) return 'score';
  if (words.some(isEnd)) return 'end';
  return words.some((word) => STATE.has(word)) ? 'state' : null;
}

/** The sentence about a name. */
export const SAYS: Readonly<Record<AfterwardsName, string>> = {
  outcome: 'its name says that it is about leaving',
  prediction: 'its name says that it is a forecast',
  reason: 'its name says that it is a reason',
  score: 'its name says that it is a score or a risk',
  end: 'its name says that it is an end',
  state: 'its name says that it is a status',
};
