import { describe, expect, it } from 'vitest';
import { createFieldReader } from '../../features/index.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { mapColumns } from '../index.ts';
import type { MapColumnsInput } from '../types.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
const SEMICOLONS = { kind: 'csv', delimiter: ';' } as const;
const COMMAS = { kind: 'csv', delimiter: ',' } as const;

/** The values of a field in a table whose rows are written with `|` between cells. */
function read(field: FieldName, header: string, rows: readonly string[], input: Partial<MapColumnsInput> = {}) {
  const names = header.split('|');
  const cells = rows.map((row) => row.split('|'));
  const mapping = mapColumns({ header: names, sample: cells, ...input });
  const reader = createFieldReader({ header: names, sample: cells, mapping, options: { now: NOW } });
  const batch = reader.read({ firstRow: 1, rows: cells, defects: new Map() });
  return {
    values: [...(batch.numeric(field)?.values ?? [])],
    questions: mapping.questions.filter(({ kind }) => kind === 'decimal_sign'),
    reason: mapping.columns.find((column) => column.field === field)?.reason,
  };
}

const numbered = (cells: readonly string[], rest = ''): string[] => cells.map((cell, i) => `K${i}|${cell}${rest}`);

describe('a sign and three digits', () => {
  it.each([
    ['German', 'Kundennr|Monatsbeitrag'],
    ['French', 'numéro client|montant mensuel'],
    ['Spanish', 'id cliente|cuota mensual'],
    ['Italian', 'id cliente|canone mensile'],
    ['Portuguese', 'id cliente|mensalidade'],
    ['Dutch', 'klantnummer|maandbedrag'],
  ])('is thousands under %s headers', (_, header) => {
    const { values, questions, reason } = read(
      'monthly_charges',
      header,
      numbered(['1.103', '1.106', '2.450', '1.118']),
      { format: COMMAS },
    );
    expect(values).toEqual([1103, 1106, 2450, 1118]);
    expect(questions).toEqual([]);
    expect(reason).toContain('"1.103" is read as 1,103, because the headers are in a language with decimal commas');
  });

  it('is thousands in a file that is separated by semicolons', () => {
    const { values, questions } = read('monthly_charges', 'customer_id|monthly_charges', numbered(['1.103', '2.106']), {
      format: SEMICOLONS,
    });
    expect([values, questions]).toEqual([[1103, 2106], []]);
  });

  it.each(['R$ 1.103', '1.103 €', 'EUR 1.103', '1.103 kr', '1.103 zł'])('is thousands in %s', (cell) => {
    const { values, questions } = read('monthly_charges', 'customer_id|monthly_charges', numbered([cell, cell]), {
      format: COMMAS,
    });
    expect([values, questions]).toEqual([[1103, 1103], []]);
  });

  it('is thousands where another column has decimal commas, and decimals where it has decimal points', () => {
    const rows = (other: string) => numbered(['1.103', '2.106', '3.109'], `|${other}`);
    const header = 'customer_id|monthly_charges|total_charges';
    expect(read('monthly_charges', header, rows('20,50'), { format: COMMAS }).values).toEqual([1103, 2106, 3109]);
    expect(read('monthly_charges', header, rows('20.50'), { format: SEMICOLONS }).values).toEqual([
      1.103, 2.106, 3.109,
    ]);
  });

  it('is thousands beside whole numbers below a thousand', () => {
    const cells = ['890', '1.103', '892', '1.109'];
    const { values, reason } = read('monthly_charges', 'customer_id|monthly_charges', numbered(cells), {
      format: COMMAS,
    });
    expect(values).toEqual([890, 1103, 892, 1109]);
    expect(reason).toContain('because smaller numbers in the column have no decimals');
  });

  it('is thousands of whole things, and decimals of what cannot reach a thousand', () => {
    const header = 'customer_id|seats_purchased|feature_usage_score';
    const rows = numbered(['2.103|12.345', '2.106|45.125', '1.250|99.875']);
    const seats = read('seats_purchased', header, rows, { format: COMMAS });
    expect([seats.values, seats.questions]).toEqual([[2103, 2106, 1250], []]);
    expect(read('feature_usage_score', header, rows, { format: SEMICOLONS }).values).toEqual([12.345, 45.125, 99.875]);
  });

  it('is decided by cells beyond those that the mapper profiles', () => {
    const cells = Array.from({ length: 500 }, (_, i) => (i === 261 ? '1.103,50' : `1.${103 + i}`));
    const { values, questions } = read('monthly_charges', 'customer_id|monthly_charges', numbered(cells), {
      format: COMMAS,
    });
    expect([values[0], values[261], questions]).toEqual([1103, 1103.5, []]);
  });

  it('is decimals in cells of a workbook that are numbers, and thousands in its texts', () => {
    const format = { kind: 'xlsx', delimiter: ',' } as const;
    const header = 'Kundennr|Monatsbeitrag';
    expect(read('monthly_charges', header, numbered(['1.103', '2.106']), { format }).values).toEqual([1.103, 2.106]);
    expect(read('monthly_charges', header, numbered(['1.103', '2.100']), { format }).values).toEqual([1103, 2100]);
    expect(read('monthly_charges', header, numbered(['890', '2.106']), { format: { kind: 'json' } }).values).toEqual([
      890, 2.106,
    ]);
  });

  it('is asked about where nothing decides, and the answer is followed', () => {
    const id = 'decimal_sign:monthly_charges:monthly_charges';
    const asked = (answers = {}) =>
      read('monthly_charges', 'customer_id|monthly_charges', numbered(['1.103', '2.106']), { format: COMMAS, answers });
    expect(asked().questions).toMatchObject([
      { id, options: [{ id: 'thousands' }, { id: 'decimals' }], message: expect.stringContaining('is read as 1.103') },
    ]);
    expect(asked().values).toEqual([1.103, 2.106]);
    const answered = asked({ [id]: 'thousands' });
    expect([answered.values, answered.questions]).toEqual([[1103, 2106], []]);
    expect(asked({ [id]: 'decimals' }).questions).toEqual([]);
  });

  it('can be decided by a person against what the table says', () => {
    const answers = { 'decimal_sign:Monatsbeitrag:monthly_charges': 'decimals' };
    const rows = numbered(['1.103', '2.106']);
    const { values, reason } = read('monthly_charges', 'Kundennr|Monatsbeitrag', rows, { format: SEMICOLONS, answers });
    expect(values).toEqual([1.103, 2.106]);
    expect(reason).toContain('as a person said');
  });

  it('is asked about where delimiter and currency say different things', () => {
    const { questions } = read('monthly_charges', 'customer_id|MRR USD', numbered(['1.103', '2.106']), {
      format: SEMICOLONS,
    });
    expect(questions).toHaveLength(1);
  });

  it('groups thousands behind a comma without a question', () => {
    const { values, questions } = read('monthly_charges', 'customer_id|monthly_charges', numbered(['1,103', '2,106']), {
      format: COMMAS,
    });
    expect([values, questions]).toEqual([[1103, 2106], []]);
  });
});
