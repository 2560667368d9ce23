import type { Random } from '../../packages/core/src/numerics/random.ts';
import { makeWorkbook, type WorkbookCell } from '../../packages/core/src/rows/testing/make-workbook.ts';

/** In every customer id and name: where it appears in a log, cells have leaked. */
export const CELL_MARK = 'torturedcell';

/** `healthy` can be scored, `hopeless` is readable but no row can be scored, `bad` is refused as an upload. */
export type FileHealth = 'healthy' | 'hopeless' | 'bad';

export interface InputFile {
  readonly name: string;
  readonly health: FileHealth;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly rows: number;
  /** In order; the ids of the rows that can be scored. */
  readonly customers: readonly string[];
}

const HEADER = ['customer_id', 'name', 'mrr', 'contract', 'tenure_months', 'seats', 'last_login_days'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NO_ID_SHARE = 0.03;

/** Most files are small, some are large enough for a kill in the middle of them. */
export function drawRows(random: Random): number {
  const [from, to] = random.weighted(
    [
      [[20, 400], 5],
      [[400, 3_000], 4],
      [[6_000, 12_000], 1],
    ] as const,
    [20, 400],
  );
  return Math.floor(from + random.next() * (to - from));
}

/** A CSV or a workbook of which some rows have no customer id. */
export async function healthyFile(name: string, rows: number, random: Random): Promise<InputFile> {
  const isWorkbook = rows <= 1_000 && random.next() < 0.15;
  const customers: string[] = [];
  const table: WorkbookCell[][] = Array.from({ length: rows }, (_, i) => {
    // The first row always counts: a file of which nothing counts is another kind.
    const id = i > 0 && random.next() < NO_ID_SHARE ? '' : `${CELL_MARK}-${name}-${i + 1}`;
    if (id !== '') customers.push(id);
    return customerRow(id, random);
  });
  const file = { health: 'healthy' as const, rows, customers };
  if (isWorkbook) {
    const bytes = Buffer.from(await makeWorkbook([[HEADER, ...table]]));
    return { ...file, name: `${name}.xlsx`, contentType: XLSX, bytes };
  }
  return { ...file, name: `${name}.csv`, contentType: 'text/csv', bytes: csv([HEADER, ...table]) };
}

/** No row has a customer id: refused at once, or its prediction fails with a reason. */
export function hopelessFile(name: string, rows: number, random: Random): InputFile {
  const table = Array.from({ length: rows }, () => customerRow('', random));
  return {
    name: `${name}.csv`,
    health: 'hopeless',
    contentType: 'text/csv',
    bytes: csv([HEADER, ...table]),
    rows,
    customers: [],
  };
}

/** A file that no reader can use. */
export function badFile(name: string, random: Random): InputFile {
  const [contentType, bytes] = random.pick<readonly [string, Buffer]>([
    ['text/csv', Buffer.alloc(0)],
    ['text/csv', Buffer.from(`${HEADER.join(',')}\n`)],
    ['text/csv', Buffer.from('plan,amount\nBasic,10\nBasic,10\nPro,20\n')],
    ['text/csv', Buffer.from(Array.from({ length: 5_000 }, () => Math.floor(random.next() * 256)))],
    ['application/pdf', Buffer.from('%PDF-1.4')],
    [XLSX, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2_000, 'x')])],
  ]);
  return { name: `${name}.csv`, health: 'bad', contentType, bytes, rows: 0, customers: [] };
}

function customerRow(id: string, random: Random): WorkbookCell[] {
  return [
    id,
    `${CELL_MARK} ${Math.floor(random.next() * 1e6)}`,
    Math.round(1_000 + random.next() * 50_000) / 100,
    random.pick(['monthly', 'annual']),
    1 + Math.floor(random.next() * 60),
    1 + Math.floor(random.next() * 90),
    Math.floor(random.next() * 90),
  ];
}

function csv(table: readonly (readonly WorkbookCell[])[]): Buffer {
  return Buffer.from(`${table.map((row) => row.map(String).join(',')).join('\n')}\n`);
}
