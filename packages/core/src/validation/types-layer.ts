import { phrase } from '../phrases/phrase.ts';
import type { FieldBatch, NumericColumn } from '../features/types.ts';
import { CELL_INVALID, CELL_OK } from '../rows/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import type { FieldDefinition, FieldKind } from '../schema/types.ts';
import type { FindingCode } from './catalogue.ts';
import { isEssential } from './essential-fields.ts';
import type { FindingCounter } from './finding-log.ts';
import { createIntervalRule } from './interval-rule.ts';
import { createNotDatesRule } from './not-dates-rule.ts';
import { cellOf, type Layer, type LayerContext } from './layer.ts';
import type { RowMarks } from './row-marks.ts';

const UNREADABLE_CODES: Readonly<Partial<Record<FieldKind, FindingCode>>> = {
  number: 'VAL-2001',
  date: 'VAL-2002',
  boolean: 'VAL-2003',
  category: 'VAL-2004',
};

interface TypeRule {
  readonly field: FieldName;
  readonly column: number;
  readonly unreadable: FindingCounter;
  /** Null for fields that may have fractions. */
  readonly fraction: FindingCounter | null;
  readable: number;
  /** Whether the message has the first cell that cannot be read. */
  readonly showsExample: boolean;
}

/** Characters of an example. */
const MAX_SHOWN = 40;

/** Layer 2: can the cells be read as what their field is? */
export function createTypesLayer(context: LayerContext): Layer {
  const intervals = createIntervalRule(context);
  const notDates = createNotDatesRule(context);
  const rules = [...context.reader.mapped].flatMap((field) => {
    const rule = typeRule(context, fieldDefinition(field));
    return rule === null ? [] : [rule];
  });

  return {
    check(batch, marks) {
      for (const rule of rules) {
        const column = batch.numeric(rule.field);
        if (column !== undefined) checkColumn(rule, column, batch, marks);
      }
      intervals.check(batch, marks);
      notDates.check(batch, marks);
    },
    summarize(_, log) {
      for (const { unreadable, readable, field } of rules) {
        if (unreadable.count > readable) log.counter('VAL-2007', context.subject(field)).count = unreadable.count;
      }
      for (const field of context.reader.ambiguousDates) log.counter('VAL-2005', context.subject(field)).count = 1;
    },
  };
}

function typeRule(context: LayerContext, { name, kind, integer, categories }: FieldDefinition): TypeRule | null {
  const code = UNREADABLE_CODES[kind];
  if (code === undefined) return null;
  const subject = context.subject(name);
  const column = context.columnOf(name);
  // Days converted into months may well be fractions.
  const converted = context.mapping.columns[column]?.transform !== null;
  return {
    field: name,
    column,
    unreadable: context.log.counter(code, {
      ...subject,
      ...(categories.length === 0 ? {} : { detail: phrase('detail.values', { values: categories }) }),
      neverRejects: !isEssential(name),
    }),
    fraction: integer && !converted ? context.log.counter('VAL-2006', subject) : null,
    readable: 0,
    showsExample: kind === 'date',
  };
}

function checkColumn(rule: TypeRule, { values, status }: NumericColumn, batch: FieldBatch, marks: RowMarks): void {
  const { fraction, unreadable, column } = rule;
  for (let row = 0; row < batch.rowCount; row++) {
    const cell = status[row];
    if (cell === CELL_OK) {
      rule.readable++;
      if (fraction !== null && (values[row] ?? 0) % 1 !== 0) marks.add(row, fraction, cellOf(batch, row, column));
    } else if (cell === CELL_INVALID && marks.whole[row] === 1) {
      const written = cellOf(batch, row, column);
      if (rule.showsExample) unreadable.detail ??= phrase('detail.text', { text: written.trim().slice(0, MAX_SHOWN) });
      marks.add(row, unreadable, written);
    }
  }
}
