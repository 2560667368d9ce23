import type { Explanation, Factor } from '../explain/types.ts';
import { round6 } from './result-json.ts';

/** Characters that JSON escapes, the quote among them, and halves of surrogate pairs, which JSON.stringify escapes when alone. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON inside a quoted CSV cell: JSON.stringify with every quote doubled. */
function quotedText(text: string): string {
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text).replaceAll('"', '""') : `""${text}""`;
}

function quotedTexts(texts: readonly string[]): string {
  let list = '';
  for (let i = 0; i < texts.length; i++) list += (i === 0 ? '' : ',') + quotedText(texts[i] ?? '');
  return list;
}

/**
 * Factors as `factorsJson` gives them, without the brackets, as text inside a quoted CSV cell. Written by hand, like
 * `quotedExplanation`, because every row of a file passes here: through JSON.stringify and a second pass that doubles
 * the quotes, writing took three times as long as scoring.
 */
export function quotedFactors(factors: readonly Factor[]): string {
  let list = '';
  for (let i = 0; i < factors.length; i++) {
    const factor = factors[i];
    if (!factor) continue;
    const { field, label, value, impact, direction } = factor;
    list += `${i === 0 ? '' : ','}{""field"":${quotedText(field)},""label"":${quotedText(label)},""value"":${value === null ? 'null' : quotedText(value)},""impact"":${json(impact)},""direction"":""${direction}""}`;
  }
  return list;
}

/** `explanationJson` as text inside a quoted CSV cell. */
export function quotedExplanation({ summary, method, baseProbability, factors, missingInputs, outOfRangeInputs }: Explanation): string {
  return `{""summary"":${quotedText(summary)},""method"":""${method}"",""base_probability"":${json(baseProbability)},""factors"":[${quotedFactors(factors)}],`
    + `""missing_inputs"":[${quotedTexts(missingInputs)}],""out_of_range_inputs"":[${quotedTexts(outOfRangeInputs)}]}`;
}

/** JSON has no NaN and no infinity; JSON.stringify writes null for them. */
function json(value: number): string {
  const rounded = round6(value);
  return Number.isFinite(rounded) ? String(rounded) : 'null';
}
