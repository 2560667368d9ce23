import { printable, textWidth, truncate } from './text-width.ts';

export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Colours a cell after padding. */
  readonly style?: (padded: string, cell: string) => string;
}

const GAP = '  ';
/** Columns are not cut below this width. */
const MIN_WIDTH = 8;

/**
 * Aligned columns for a terminal, every line at most `width` places wide: if they do not fit, the widest columns are
 * cut. Every line ends with a line feed.
 */
export function formatTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width = Infinity,
  styleTitle: (title: string) => string = (title) => title,
): string {
  const cells = rows.map((row) => columns.map((_, i) => printable(row[i] ?? '')));
  const natural = columns.map(({ title }, i) =>
    Math.max(textWidth(title), ...cells.map((row) => textWidth(row[i] ?? ''))),
  );
  const widths = fit(natural, width - GAP.length * (columns.length - 1));
  const line = (texts: readonly string[], style: (padded: string, i: number) => string) =>
    texts
      .map((text, i) => style(pad(text, widths[i] ?? 0, columns[i]?.align ?? 'left'), i))
      .join(GAP)
      .trimEnd();

  const title = line(
    columns.map((column) => column.title),
    styleTitle,
  );
  const body = cells.map((row) => line(row, (padded, i) => columns[i]?.style?.(padded, row[i] ?? '') ?? padded));
  return [title, ...body].map((text) => `${text}\n`).join('');
}

/** Shrinks the widest columns, one place at a time. */
function fit(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= MIN_WIDTH) break;
    widths[widths.indexOf(widest)] = widest - 1;
    excess--;
  }
  return widths;
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const cut = truncate(text, width);
  const space = ' '.repeat(Math.max(0, width - textWidth(cut)));
  return align === 'right' ? space + cut : cut + space;
}
