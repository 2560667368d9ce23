import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTable } from './table.ts';
import { printable, textWidth, truncate } from './text-width.ts';

const columns = [{ title: 'Name' }, { title: 'Amount', align: 'right' as const }];

describe('formatTable', () => {
  it('aligns columns, numbers to the right', () => {
    expect(
      formatTable(columns, [
        ['Acme', '5'],
        ['Beta Industries', '1,234'],
      ]),
    ).toBe('Name             Amount\nAcme                  5\nBeta Industries   1,234\n');
  });

  it('keeps every line within the width, cutting the widest column', () => {
    const table = formatTable(columns, [['a very long name of a company', '12']], 24);
    expect(table).toBe('Name              Amount\na very long nam…      12\n');
  });

  it('never breaks a line, emits control characters or exceeds the width, for any cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { maxLength: 6 }),
        fc.integer({ min: 20, max: 60 }),
        (rows, width) => {
          const lines = formatTable(columns, rows, width).split('\n').slice(0, -1);
          expect(lines).toHaveLength(rows.length + 1);
          for (const line of lines) {
            expect(textWidth(line)).toBeLessThanOrEqual(width);
            expect(line).not.toContain('\u001b');
          }
        },
      ),
    );
  });

  it('counts wide characters as two places', () => {
    expect(
      formatTable(columns, [
        ['日本', '1'],
        ['abcd', '2'],
      ]),
    ).toBe('Name  Amount\n日本       1\nabcd       2\n');
  });

  it('colours a cell without shifting its neighbours', () => {
    const table = formatTable([{ title: 'A', style: (padded) => `<${padded}>` }, { title: 'B' }], [['x', 'y']]);
    expect(table).toBe('A  B\n<x>  y\n');
  });
});

describe('text for a terminal', () => {
  it('removes escape sequences and line ends', () => {
    expect(printable('a\u001b[31mb\r\nc')).toBe('a [31mb c');
  });

  it('cuts text to at most the given width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 20 }), (text, width) => {
        expect(textWidth(truncate(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
