import { describe, expect, it } from 'vitest';
import { createFieldReader } from '../features/index.ts';
import { mapColumns } from '../mapping/index.ts';
import { inputReader } from '../models/forest-model/read-inputs.ts';
import { openTable } from '../rows/index.ts';
import type { Table } from '../rows/types.ts';
import { fitEncoder } from './fit-encoder.ts';
import { readTrainingTable } from './training-table.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
const COUNT = 40;

/** A German file: what says so is the delimiter and the other column. */
const german = (cell: (row: number) => string): string =>
  [
    'Kundennummer;Monatsbeitrag;Lagerwert;Left',
    ...Array.from({ length: COUNT }, (_, i) => `K${i};${20 + i},50;${cell(i)};${i % 3 === 0 ? 'Yes' : 'No'}`),
    '',
  ].join('\n');

/** What a column without a field is read as in a file that is scored. */
function scoredValues({ header, sample, format }: Table, column: string, decimal: '.' | ','): number[] {
  const mapping = mapColumns({ header, sample, format });
  const reader = createFieldReader({ header, sample, mapping, options: { now: NOW } });
  const read = inputReader(
    {
      source: { kind: 'column', column },
      label: column,
      encoding: { kind: 'number', range: { min: 0, max: 9 }, decimal },
    },
    header,
  );
  return [...(read(reader.read({ firstRow: 1, rows: sample, defects: new Map() })) ?? [])].slice(0, 3);
}

describe('a column that no field holds', () => {
  it('is learnt with the decimal sign that the table decides, as mapped columns are read', async () => {
    const table = await readTrainingTable(await openTable(german((i) => `1.${100 + 7 * i}`)), {
      label: 'Left',
      now: NOW,
    });
    const { inputs } = fitEncoder(table, table.rows);
    const input = inputs.find(({ source }) => source.kind === 'column' && source.column === 'Lagerwert');
    expect(input?.encoding).toMatchObject({ kind: 'number', decimal: ',', range: { max: 1400.3 } });
  });

  it('is scored with the sign of the file that is scored, whatever the model learnt from', async () => {
    const commas = await openTable(german((i) => `1.${100 + 7 * i}`));
    expect(scoredValues(commas, 'Lagerwert', '.')).toEqual([1100, 1107, 1114]);
    const proven = await openTable(german((i) => `${10 + i},5`));
    expect(scoredValues(proven, 'Lagerwert', '.')).toEqual([10.5, 11.5, 12.5]);
  });

  it('is scored as it was learnt where the file does not decide', async () => {
    const rows = Array.from({ length: COUNT }, (_, i) => `c${i},1.${100 + 7 * i}`);
    const open = await openTable(`customer_id,score_x\n${rows.join('\n')}\n`);
    expect(scoredValues(open, 'score_x', '.')).toEqual([1.1, 1.107, 1.114]);
    expect(scoredValues(open, 'score_x', ',')).toEqual([1100, 1107, 1114]);
  });
});
