import { describe, expect, it } from 'vitest';
import { InputError } from '../errors.ts';
import { damage, seededRandom } from './testing/damage.ts';
import { encodeText } from './testing/encode-text.ts';
import { makeWorkbook } from './testing/make-workbook.ts';
import { readAll } from './testing/read-all.ts';

const FILES = process.env['TEST_SIZE'] === 'full' ? 10_000 : 1_500;

const plainRows = Array.from({ length: 25 }, (_, i) => `c${i},Müller & ${i},${i * 9.5},2024-0${1 + (i % 9)}-11,fine`);
const plain = `customer_id,name,mrr,since,note\n${plainRows.join('\n')}\n`;
const quoted = plain.replace(/[^,\n]+/g, '"$&"').replace(/fine/g, 'says ""so"",\nand more');
const bases = [
  encodeText(plain, 'utf-8'),
  encodeText(quoted, 'utf-8-bom'),
  encodeText(plain.replace(/,/g, ';').replace(/\n/g, '\r\n'), 'windows-1252'),
  encodeText(quoted, 'utf-16le'),
  encodeText(`Report\n\n${plain}`.replace(/,/g, '\t'), 'utf-16be'),
];

async function outcome(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const { header, rows, defects } = await readAll(bytes, { maxRowCharacters: 4_000, maxColumns: 1_000 }, 7);
    if (rows.length > bytes.length + 1) throw new Error(`${rows.length} rows came from ${bytes.length} bytes.`);
    if (new Set(header).size !== header.length || header.includes('')) throw new Error('The header is not unique.');
    rows.forEach((cells, i) => {
      if (!defects.has(i + 1) && cells.length !== header.length)
        throw new Error(`Row ${i + 1} has ${cells.length} cells instead of ${header.length}.`);
      if (cells.length > 1_000) throw new Error(`Row ${i + 1} keeps ${cells.length} cells.`);
    });
    return 'read';
  } catch (error) {
    if (error instanceof InputError && error.message !== '' && error.fix !== '') return 'refused';
    throw error;
  }
}

describe('damaged files', () => {
  it('are read or refused with a clear problem, never more', async () => {
    const random = seededRandom(7);
    const outcomes = { read: 0, refused: 0 };
    for (let i = 0; i < FILES; i++) outcomes[await outcome(damage(bases[i % bases.length]!, random))]++;
    // Most accidents leave most of a file readable, and some make it no table at all.
    expect(outcomes.read).toBeGreaterThan(FILES / 2);
    expect(outcomes.refused).toBeGreaterThan(FILES / 100);
  }, 120_000);

  it('among workbooks too', async () => {
    const random = seededRandom(8);
    const base = await makeWorkbook([[['customer_id', 'mrr'], ...Array.from({ length: 20 }, (_, i) => [`c${i}`, i])]]);
    for (let i = 0; i < 200; i++) await outcome(damage(base, random));
  }, 60_000);

  it('made of stray quotes alone are read in time that grows with their size only', async () => {
    const { rows, defects } = await readAll(`id,note\n${'"a\n'.repeat(20_000)}${'b,fine\n'.repeat(20_000)}`);
    expect(rows.length).toBeGreaterThan(20_000);
    expect(defects.size).toBeGreaterThan(0);
  }, 60_000);
});
