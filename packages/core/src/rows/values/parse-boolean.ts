const YES: ReadonlySet<string> = new Set([
  'yes', 'y', 'true', 't', '1', '1.0', 'on', 'x', '✓', '✔', '☑', '✅', 'checked', 'enabled', 'yeah', 'yep', '.t.',
  'ja', 'j', 'wahr', 'oui', 'o', 'vrai', 'si', 'sí', 's', 'verdadero', 'sim', 'verdadeiro', 'sì', 'vero', 'waar',
]);
const NO: ReadonlySet<string> = new Set([
  'no', 'n', 'false', 'f', '0', '0.0', 'off', '✗', '✘', '☐', '❌', 'unchecked', 'disabled', 'nope', '.f.',
  'nein', 'falsch', 'non', 'faux', 'falso', 'não', 'nao', 'nee', 'onwaar',
]);

/**
 * 1 for yes, 0 for no in seven languages, NaN for anything else. Words that say yes to one question only ("churned",
 * "active") are not among them: a status is no answer.
 */
export function parseBoolean(cell: string): number {
  if (cell.length > 16) return NaN;
  const text = cell.trim().toLowerCase();
  if (YES.has(text)) return 1;
  return NO.has(text) ? 0 : NaN;
}
