import { describe, expect, it } from 'vitest';
import { readLabel, type LabelMeans, type ReadLabel } from './read-label.ts';

const NOW = Date.UTC(2026, 5, 15);
const read = (column: string, cells: readonly string[], means?: LabelMeans): ReadLabel =>
  readLabel(column, cells, () => true, NOW, means);
const repeat = (...parts: readonly (readonly [string, number])[]): string[] =>
  parts.flatMap(([cell, count]) => new Array<string>(count).fill(cell));

describe('a label', () => {
  it('reads Yes in "Active" as stayed, and says so with counts', () => {
    const { outcomes, sentence, yesMeans, decidedBy } = read('Active', repeat(['Yes', 223], ['No', 77]));
    expect([outcomes[0], outcomes[299]]).toEqual([0, 1]);
    expect(sentence).toBe('Yes in `Active` was read as *stayed*, No as *left*: 77 of 300 left');
    expect({ yesMeans, decidedBy }).toEqual({ yesMeans: 'stayed', decidedBy: 'the name of the column' });
  });

  it.each([
    ['is_subscriber', '1', '0', [0, 1]],
    ['churned', '1', '0', [1, 0]],
    ['Churn', 'True.', 'False.', [1, 0]],
    ['Churn', '1.0', '0.0', [1, 0]],
    ['Churn', '1,00', '0,00', [1, 0]],
    ['Churn', '1', '-1', [1, 0]],
    ['Cancelled', '-1', '0', [1, 0]],
    ['Aktiv', 'ja', 'nein', [0, 1]],
    ['Résilié', 'oui', 'non', [1, 0]],
    ['Activo', 'sí', 'no', [0, 1]],
    ['Attivo', 'vero', 'falso', [0, 1]],
    ['Ativo', 'sim', 'não', [0, 1]],
    ['Actief', 'ja', 'nee', [0, 1]],
    ['Status', 'Active', 'Cancelled', [0, 1]],
    ['Estado', 'activo', 'de baja', [0, 1]],
    ['Churn', 'No churn', 'Churned', [0, 1]],
  ] as const)('reads %s: %s, %s', (column, first, second, expected) => {
    expect([...read(column, [first, second]).outcomes]).toEqual(expected);
  });

  it('is read as a person says, whatever its name', () => {
    expect([...read('target', ['1', '0'], 'stayed').outcomes]).toEqual([0, 1]);
    expect([...read('Active', ['1', '0'], 'left').outcomes]).toEqual([1, 0]);
    expect(read('Active', ['1', '0'], 'left').decidedBy).toBe('you');
    const tiers = read('Tier', ['gold', 'Silver', 'none of these'], {
      Gold: 'stayed',
      silver: 'left',
      'none of these': 'ignore',
    });
    expect([...tiers.outcomes]).toEqual([0, 1, NaN]);
  });

  it.each<readonly [string, string, string[], string, string]>([
    ['yes and no under a name that says nothing', 'target', ['1', '0'], 'left or stayed', '--label-means left'],
    [
      'a status between left and stayed',
      'Status',
      repeat(['active', 5], ['cancelled', 4], ['paused', 3]),
      '"paused" (3 rows)',
      '--label-means paused=left',
    ],
    ['words that say nothing', 'Tier', ['gold', 'silver'], '"gold" (1 row)', '=stayed'],
    ['a mark or an empty cell', 'Gekündigt', repeat(['x', 3], ['', 9]), '9 rows are empty', '--label-means =stayed'],
    ['dates', 'Cancelled on', ['2025-01-03', '', '2025-04-01'], 'dates', '--label-means left'],
  ])('asks about %s, and says how to answer', (_, column, cells, message, fix) => {
    expect(() => read(column, cells)).toThrow(expect.objectContaining({ code: 'ERR-4201' }));
    expect(() => read(column, cells)).toThrow(message);
    expect(() => read(column, cells)).toThrow(expect.objectContaining({ fix: expect.stringContaining(fix) }));
  });

  it('takes the answers that its questions offer', () => {
    expect([...read('Gekündigt', ['x', ''], { '': 'stayed' }).outcomes]).toEqual([1, 0]);
    const statuses = repeat(['active', 5], ['cancelled', 4], ['paused', 3]);
    expect(read('Status', statuses, { paused: 'ignore' }).sentence).toBe(
      'cancelled in `Status` was read as *left*, active as *stayed*: 4 of 9 left; left out: 3 rows of "paused"',
    );
    const dates = ['2025-01-03', '', '2027-04-01'];
    expect([...read('Ends', dates, 'left').outcomes]).toEqual([1, 0, 0]);
  });

  it('counts and names rows that it cannot read', () => {
    const label = read('Churn', repeat(['Yes', 40], ['No', 60], ['', 2], ['see note', 1]));
    expect({ empty: label.empty, unreadable: label.unreadable }).toEqual({ empty: 2, unreadable: 1 });
    expect(label.sentence).toContain('left out: 2 rows without a value, 1 row of "see note"');
    expect(label.outcomes.filter((outcome) => !Number.isNaN(outcome))).toHaveLength(100);
  });

  it('refuses an answer about a value that is not there, and left or stayed for words', () => {
    expect(() => read('Status', ['active', 'cancelled'], { gone: 'left' })).toThrow('has no value "gone"');
    expect(() => read('Status', ['active', 'cancelled'], 'stayed')).toThrow('says in words who left');
  });

  it('leaves malformed rows alone', () => {
    expect([...readLabel('Churn', ['Yes', '???', 'No'], (row) => row !== 1, NOW).outcomes]).toEqual([1, NaN, 0]);
  });
});
