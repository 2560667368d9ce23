import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotedExplanation, quotedFactors } from './quoted-json.ts';
import { explanationJson, factorsJson } from './result-json.ts';
import { resultRows } from './testing/result-rows.ts';

const quoted = (value: unknown): string => JSON.stringify(value).replaceAll('"', '""');

it('is what JSON.stringify writes with its quotes doubled, whatever the texts', () => {
  fc.assert(fc.property(resultRows, ({ explanation, riskFactors }) => {
    expect(quotedExplanation(explanation)).toBe(quoted(explanationJson(explanation)));
    expect(`[${quotedFactors(riskFactors)}]`).toBe(quoted(factorsJson(riskFactors)));
  }));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.double(), fc.constantFrom(-0, 1e-9, NaN)), (text, impact) => {
    const factor = { field: text, label: text, value: text, impact, direction: 'increases' as const };
    expect(`[${quotedFactors([factor])}]`).toBe(quoted(factorsJson([factor])));
  }));
});
