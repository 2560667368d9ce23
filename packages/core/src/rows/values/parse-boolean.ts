const YES = new Set(['yes', 'y', 'true', 't', '1', '1.0', 'on', 'x', '✓', '✔', 'ja', 'j', 'wahr', 'oui', 'o', 'vrai', 'si', 'sí', 's', 'verdadero', 'sim', 'verdadeiro', 'sì', 'vero', 'waar', 'churned', 'cancelled', 'canceled', 'left', 'exited']);
const NO = new Set(['no', 'n', 'false', 'f', '0', '0.0', 'off', 'nein', 'falsch', 'non', 'faux', 'falso', 'não', 'nao', 'nee', 'onwaar', 'retained', 'stayed', 'not churned']);

/** 1 for yes, 0 for no in seven languages, NaN for anything else. */
export function parseBoolean(cell: string): number {
  const text = cell.trim().toLowerCase();
  if (YES.has(text)) return 1;
  return NO.has(text) ? 0 : NaN;
}
