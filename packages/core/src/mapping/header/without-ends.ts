const CLOSES = /[)\]]$/;
const BEGINS = /^(?:note|schulnote|scale|skala|\d{1,2})/i;
const NAMES_END = /\d(?:\s|[=:])*\p{L}{3}|note\s+\d/iu;
const OF_TIME = /days?|months?|tage|jours/i;

/**
 * A header without what the ends of its scale mean: `Zufriedenheit (1 = sehr gut, 6 = ungenügend)`, `CSAT (1 best)`,
 * `Bewertung (Note 1-6)`.
 */
export function withoutEnds(raw: string): string {
  const text = raw.trimEnd();
  if (!CLOSES.test(text)) return raw;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const inside = text.slice(open + 1, -1).trimStart();
  if (open < 1 || !BEGINS.test(inside) || !NAMES_END.test(inside) || OF_TIME.test(inside)) return raw;
  return text.slice(0, open).trimEnd();
}
