import Papa from 'papaparse';
import { createFieldReader } from '../src/features/index.ts';
import { mapColumns } from '../src/mapping/index.ts';
import { openTable } from '../src/rows/index.ts';
import { costsInTurn, isMain, leastOf, printLine, timesCheaper, type Cost, type Emit } from './measure.ts';

const ROWS = 200_000;
const REPEATS = 7;
const PIECE = 64 * 1024;
const NOW = new Date('2026-06-15T00:00:00Z');

const TELCO_HEADER =
  'customerID,gender,SeniorCitizen,Partner,Dependents,tenure,PhoneService,' +
  'MultipleLines,InternetService,OnlineSecurity,OnlineBackup,DeviceProtection,TechSupport,StreamingTV,' +
  'StreamingMovies,Contract,PaperlessBilling,PaymentMethod,MonthlyCharges,TotalCharges,Churn';

/** A file with the columns and the cells of the IBM Telco data, the same in every run. */
export function telcoLikeCsv(rows: number): Uint8Array {
  let state = 42;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const pick = (...words: string[]): string => words[below(words.length)]!;
  const lines = [TELCO_HEADER];
  for (let i = 0; i < rows; i++) {
    const tenure = below(72);
    const monthly = 18 + below(10_000) / 100;
    const internet = pick('DSL', 'Fiber optic', 'No');
    const addOn = (): string => (internet === 'No' ? 'No internet service' : pick('Yes', 'No'));
    const phone = pick('Yes', 'Yes', 'No');
    lines.push(
      [
        `${1000 + below(9000)}-${i.toString(36).toUpperCase().padStart(5, 'A')}`,
        pick('Female', 'Male'),
        pick('0', '0', '1'),
        pick('Yes', 'No'),
        pick('Yes', 'No'),
        tenure,
        phone,
        phone === 'No' ? 'No phone service' : pick('Yes', 'No'),
        internet,
        addOn(),
        addOn(),
        addOn(),
        addOn(),
        addOn(),
        addOn(),
        pick('Month-to-month', 'One year', 'Two year'),
        pick('Yes', 'No'),
        pick('Electronic check', 'Mailed check', 'Bank transfer (automatic)', 'Credit card (automatic)'),
        monthly.toFixed(2),
        tenure === 0 ? ' ' : (tenure * monthly).toFixed(2),
        pick('No', 'No', 'No', 'Yes'),
      ].join(','),
    );
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}

/** Papaparse as its documentation has it: `Papa.parse` of the whole text, rows as arrays. */
function papaparseAtOnce(bytes: Uint8Array): Promise<number> {
  return Promise.resolve(
    Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',', newline: '\n', skipEmptyLines: true }).data
      .length - 1,
  );
}

/**
 * Text cut at line ends as it comes, each piece parsed by `parse` and its rows dropped: papaparse with bounded memory.
 */
async function papaparseInPieces(bytes: Uint8Array, parse: (text: string) => number): Promise<number> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  let rows = 0;
  for await (const piece of inPieces(bytes)) {
    const text = rest + decoder.decode(piece);
    const end = text.lastIndexOf('\n');
    rows += parse(text.slice(0, end));
    rest = text.slice(end + 1);
  }
  return rows - 1;
}

const publicParser = (bytes: Uint8Array): Promise<number> =>
  papaparseInPieces(bytes, (text) => Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data.length);

/** Its inner parser alone, without what `Papa.parse` does to each row: the fastest there is. */
function innerParser(bytes: Uint8Array): Promise<number> {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  return papaparseInPieces(bytes, (text) => (parser.parse(text, 0, false) as Papa.ParseResult<string[]>).data.length);
}

async function parseOnly(bytes: Uint8Array): Promise<number> {
  const table = await openTable(inPieces(bytes));
  let rows = 0;
  for await (const batch of table.batches()) rows += batch.rows.length;
  return rows;
}

/** Every field that a column holds or that can be derived, as typed arrays or texts. */
async function parseAndConvert(bytes: Uint8Array): Promise<number> {
  const table = await openTable(inPieces(bytes));
  const { header, sample } = table;
  const reader = createFieldReader({ header, sample, mapping: mapColumns({ header, sample }), options: { now: NOW } });
  const fields = [...reader.mapped, ...reader.derived.keys()];
  let rows = 0;
  for await (const batch of table.batches()) {
    const columns = reader.read(batch);
    for (const field of fields) {
      if (columns.numeric(field) === undefined) columns.text(field);
    }
    rows += columns.rowCount;
  }
  return rows;
}

/**
 * Parsing with and without value conversion beside papaparse alone, on one Telco-like file. Ratios are to
 * `Papa.parse`, in pieces, by CPU time.
 */
export async function benchParsing(emit: Emit): Promise<void> {
  const bytes = telcoLikeCsv(ROWS);
  const [raw, atOnce, inner, parsed, converted] = (await costsInTurn(
    [publicParser, papaparseAtOnce, innerParser, parseOnly, parseAndConvert].map((run) => async () => {
      const rows = await run(bytes);
      if (rows !== ROWS) throw new Error(`${rows} rows were read instead of ${ROWS}.`);
    }),
    { warmUps: 1, rounds: REPEATS },
  )) as [Cost[], Cost[], Cost[], Cost[], Cost[]];
  const speed = (costs: readonly Cost[]): number => Math.round(bytes.length / 1000 / leastOf(costs).wallMs);
  emit({
    bench: 'parsing',
    rows: ROWS,
    columns: 21,
    megabytes: Math.round(bytes.length / 1e6),
    papaparse_mb_per_s: speed(raw),
    papaparse_at_once_mb_per_s: speed(atOnce),
    papaparse_inner_parser_mb_per_s: speed(inner),
    parse_mb_per_s: speed(parsed),
    // Of CPU times: parsing may be helped by the garbage collector's threads, which is not free.
    parse_cpu_ratio: timesCheaper(parsed, raw),
    parse_and_convert_mb_per_s: speed(converted),
    parse_and_convert_cpu_ratio: timesCheaper(converted, raw),
    parse_and_convert_cpu_ratio_to_inner_parser: timesCheaper(converted, inner),
  });
}

if (isMain(import.meta.url)) await benchParsing(printLine);
