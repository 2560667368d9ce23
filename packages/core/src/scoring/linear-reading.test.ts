import { describe, expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import { csvCell } from '../results/csv.ts';
import { detectDialect } from '../rows/detect-dialect.ts';
import { locateHeader } from '../rows/detect-header.ts';
import { looksLikeValue } from '../rows/looks-like-value.ts';
import { createRecordParser } from '../rows/record-parser.ts';
import { parseBoolean, parseDate, parseDuration, parseNumber } from '../rows/values/index.ts';
import { XmlScanner } from '../rows/workbook/xml-scanner.ts';
import { wordsOf } from '../schema/words.ts';

/** Processor time of the fastest of a few runs, in microseconds. */
function effort(run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(before).user);
  }
  return best;
}

/** Below this, noise is larger than what is measured; it is far less than any quadratic work takes. */
const NOTHING = 6_000;
const TRIES = 6;

/**
 * Work on twice the text is about twice the work. Other load only makes a run slower, so that one good try is proof.
 */
function expectLinear(name: string, run: (size: number) => void, size: number): void {
  let ratio = Infinity;
  for (let i = 0; i < TRIES; i++) {
    const once = effort(() => run(size));
    const twice = effort(() => run(2 * size));
    if (twice < NOTHING) return;
    ratio = Math.min(ratio, twice / Math.max(once, NOTHING / 3));
    if (ratio < 2.6) return;
  }
  expect.fail(`${name}: twice the text is ${ratio.toFixed(1)} times the work.`);
}

/** What every pattern, quote and lookup of the readers might stumble over. */
const PARTS = [
  ...['"', ',', '1', 'a', 'é', ' ', '\u0301', '(', '\t', '\n', '\0', '日', '-', '/', '@', '_', '%', '.', "'", 'ß'],
  ...[
    '"a',
    '1 ',
    'a ',
    '1,',
    '1.',
    'a"\n',
    '"\n',
    '""',
    ',"',
    'e1',
    'a1',
    'aA',
    '1:',
    'd ',
    '\r\n',
    ' \n',
    '["',
    '@.',
    ' -',
  ],
  ...['x,"y"z\n', 'planname', 'customer ', 'c1,"x\n', 'n° ', 'p.m.', '"  ', ';"', '\\"', '€1'],
];
const textOf = (part: string, size: number): string => `${part.repeat(Math.ceil(size / part.length)).slice(0, size)}!`;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'the words of a name': wordsOf,
  'what looks like a value': looksLikeValue,
  'numbers, dates, spans, answers': (text) => [
    parseNumber(text, '.'),
    parseNumber(text, ','),
    parseDate(text, 'dmy'),
    parseDuration(text),
    parseBoolean(text),
  ],
  'a cell of a result': csvCell,
  'delimiter and quotes': detectDialect,
  'the place of the header': (text) =>
    locateHeader([
      [text, 'b'],
      [text, '1'],
      ['2', text],
    ]),
  'mapping by name': (text) =>
    mapColumns({
      header: ['customer_id', text],
      sample: [
        ['a', '1'],
        ['b', '2'],
      ],
    }),
  'mapping by values': (text) =>
    mapColumns({
      header: ['customer_id', 'x'],
      sample: [
        ['a', text],
        ['b', `${text}x`],
      ],
    }),
  records: (text) => {
    const parser = createRecordParser({ delimiter: ',', newline: '\n', mixedNewlines: false, escape: '"' }, 20_000);
    for (let at = 0; at < text.length; at += 1_000) parser.push(text.slice(at, at + 1_000));
    parser.end();
  },
};

describe('twice as long a text is twice as much work, whatever it consists of', () => {
  it.each(Object.entries(READERS))(
    'for %s',
    (name, read) => {
      for (const part of PARTS)
        expectLinear(`${name}, ${JSON.stringify(part)}`, (size) => read(textOf(part, size)), 8_000);
    },
    240_000,
  );

  it('for XML in pieces of any size: no character is looked at more than a few times', () => {
    const NAMES = ['<a b="', '<', '<!--', '&', '<a>', '<a b=">"/>', '<![CDATA[', '<?', 'x'];
    for (const part of NAMES)
      for (const piece of [1, 100, 10_000, 100_000]) {
        const text = `<x>${part.repeat(40_000)}`;
        const scanner = new XmlScanner({ open: () => undefined, close: () => undefined, text: () => undefined });
        let written = 0;
        try {
          for (let at = 0; at < text.length; at += piece) {
            const next = text.slice(at, at + piece);
            written += next.length;
            scanner.write(next);
          }
        } catch (error) {
          if (!(error instanceof Error)) throw error;
        }
        expect(scanner.visited, `${part} in pieces of ${piece}`).toBeLessThanOrEqual(4 * written + 100_000);
      }
  });

  it('for a wide table: as many columns, as much work', () => {
    const names = ['usage count', 'amount', 'date', 'monthly fee', 'feature'];
    expectLinear(
      'columns',
      (columns) => {
        const header = Array.from({ length: columns }, (_, i) => `${names[i % names.length] ?? ''} (${i % 900})`);
        mapColumns({ header, sample: [header.map(String), header.map((_, i) => String(i))] });
      },
      400,
    );
  }, 60_000);
});
