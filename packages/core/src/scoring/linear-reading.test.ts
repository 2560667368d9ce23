import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import { csvCell } from '../results/csv.ts';
import { detectDialect } from '../rows/detect-dialect.ts';
import { locateHeader } from '../rows/detect-header.ts';
import { looksLikeValue } from '../rows/looks-like-value.ts';
import { createRecordParser } from '../rows/record-parser.ts';
import { parseBoolean, parseDate, parseDuration, parseNumber } from '../rows/values/index.ts';
import { XmlScanner } from '../rows/workbook/xml-scanner.ts';
import { wordsOf } from '../schema/words.ts';
import { createOperationCounter, type OperationCounter } from './testing/count-operations.ts';

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

const FULL = process.env['TEST_SIZE'] === 'full';
/** Characters whose operations are counted, and those whose time is taken. */
const SIZE = FULL ? 4_000 : 1_000;
const TIMED_SIZE = FULL ? 8_000 : 4_000;

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

function mapWide(columns: number): void {
  const names = ['usage count', 'amount', 'date', 'monthly fee', 'feature'];
  const header = Array.from({ length: columns }, (_, i) => `${names[i % names.length] ?? ''} (${i % 900})`);
  mapColumns({ header, sample: [header.map(String), header.map((_, i) => String(i))] });
}

describe('twice as long a text is at most 2.3 times as many operations, whatever it consists of', () => {
  let counter: OperationCounter;
  beforeAll(async () => {
    counter = await createOperationCounter();
  });
  afterAll(() => counter.stop());

  it.each(Object.entries(READERS))(
    'for %s',
    async (name, read) => {
      for (const part of PARTS) {
        // Tables and patterns that are made once are not counted.
        read(textOf(part, 100));
        const once = await counter.count(() => read(textOf(part, SIZE)));
        const twice = await counter.count(() => read(textOf(part, 2 * SIZE)));
        expect(twice, `${name}, ${JSON.stringify(part)}`).toBeLessThanOrEqual(2.3 * once);
      }
    },
    240_000,
  );

  it('for a wide table: as many columns, as many operations', async () => {
    mapWide(10);
    const once = await counter.count(() => mapWide(400));
    expect(await counter.count(() => mapWide(800))).toBeLessThanOrEqual(2.3 * once);
  });
});

/** Patterns and other work inside the JavaScript engine are in no count of operations. */
describe('twice as long a text takes about twice the time, whatever it consists of', () => {
  it.each(Object.entries(READERS))(
    'for %s',
    (name, read) => {
      for (const part of PARTS)
        expectLinear(`${name}, ${JSON.stringify(part)}`, (size) => read(textOf(part, size)), TIMED_SIZE);
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
    expectLinear('columns', mapWide, 400);
  }, 60_000);
});
