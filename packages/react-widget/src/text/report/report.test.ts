import { describe, expect, it } from 'vitest';
import { reportEn, type ReportMessages } from './en.ts';
import { REPORT_LOADERS } from './use-report-text.ts';

const keys = Object.keys(reportEn) as (keyof ReportMessages)[];
/** The first argument only chooses the form. */
const COUNTED: readonly string[] = ['outcomeTooFew', 'tellDone', 'proposalAll', 'listQuestion'];
/** The same word, or a name. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['coverageScored'],
  fr: ['coverageScored', 'curveCustomers'],
  nl: ['coverageScored'],
};

function rendered(text: string | ((...args: never[]) => string), count = 3): string {
  if (typeof text === 'string') return text;
  const args = Array.from({ length: text.length }, (_, i) => `⟦${i}⟧`);
  return text(...(args.map((mark, i) => (i === 0 && count !== 3 ? count : mark)) as never[]));
}

describe.each(Object.keys(REPORT_LOADERS))('the texts of the report card in %s', (code) => {
  it('are all there, say everything that the English ones say, and are not English', async () => {
    const { report } = await REPORT_LOADERS[code]!();
    expect(Object.keys(report)).toEqual(keys);
    for (const key of keys) {
      const [said, english] = [rendered(report[key]), rendered(reportEn[key])];
      for (const mark of english.match(/⟦\d⟧/g) ?? []) expect(said, key).toContain(mark);
      if (!(SAME[code] ?? []).includes(key) && key !== 'tellDone') expect(said, key).not.toBe(english);
    }
  });

  it('count as their language counts', async () => {
    const { report } = await REPORT_LOADERS[code]!();
    for (const key of COUNTED) {
      const text = report[key as keyof ReportMessages];
      expect(rendered(text, 1), key).not.toBe(rendered(text, 2));
    }
  });
});
