/** What exports, spreadsheets, databases and people write for "no value", in lower case. */
const MARKERS: ReadonlySet<string> = new Set([
  'na', 'n/a', 'n.a.', 'n. a.', 'n.a', 'na.', 'n/d', 'tbd', 'tba', 't.b.d.', '[null]', '{null}', '-/-', './.', 'n\\a', '#n/a', '#na', 'null', '(null)', '<null>', '\\n', 'nil', 'nan', '-nan', 'none', '(none)', '<na>', 'undefined', 'unknown', 'missing',
  'not available', 'not applicable', 'not set', 'blank', '(blank)', '(empty)', 'empty', 'nat',
  '-', '--', '---', '—', '–', '−', '?', '??', '.', '..', '…', '*', '/',
  '#value!', '#ref!', '#div/0!', '#name?', '#num!', '#null!', '#error!',
  // German, French, Spanish and Portuguese, Italian, Dutch.
  'k.a.', 'k. a.', 'keine angabe', 'nicht vorhanden', 'nicht verfügbar', 'nicht bekannt', 'unbekannt', 'keine', 'fehlt', 'leer', 'n.v.', 'n.d.', 'nd', 'n.r.', 'non renseigné', 'non disponible', 'inconnu', 'aucun', 'aucune', 's/d', 's.d.', 'sin datos', 'sin dato', 'no disponible', 'desconocido', 'ninguno', 'ninguna',
  'sem dados', 'não disponível', 'desconhecido', 'nenhum', 'nenhuma', 'n.p.', 'non disponibile', 'sconosciuto', 'nessuno', 'nessuna', 'n.v.t.', 'niet beschikbaar', 'onbekend', 'geen',
]);
const LONGEST = Math.max(...[...MARKERS].map(({ length }) => length));

/** Whether a cell says "no value": blank, or one of the words and signs that are written for it. */
export function isMissing(cell: string): boolean {
  const { length } = cell;
  if (length === 0) return true;
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(length - 1);
  // Most cells are numbers and codes: no marker starts or ends with a digit.
  if ((first >= 48 && first <= 57) || (last >= 48 && last <= 57)) return false;
  if (length > LONGEST && first > 32 && first !== 0xa0) return false;
  const text = cell.trim();
  return text === '' || (text.length <= LONGEST && MARKERS.has(text.toLowerCase()));
}
