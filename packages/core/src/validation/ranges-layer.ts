import { phrase, type Phrase } from '../phrases/phrase.ts';
import type { FieldBatch } from '../features/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { FIELDS, fieldDefinition } from '../schema/index.ts';
import type { FieldDefinition } from '../schema/types.ts';
import { isEssential } from './essential-fields.ts';
import type { FindingCounter } from './finding-log.ts';
import { cellOf, type Layer, type LayerContext } from './layer.ts';
import type { RowMarks } from './row-marks.ts';

type Range = NonNullable<FieldDefinition['range']>;

interface RangeRule {
  readonly field: FieldName;
  readonly column: number;
  readonly range: Range;
  /** Which finding a number outside the range is; null when another layer reports it. */
  readonly findingOf: (value: number) => FindingCounter | null;
}

/** Layer 3: are the numbers plausible? Missing and unreadable cells are not checked here. */
export function createRangesLayer(context: LayerContext): Layer {
  const fields = [...context.reader.mapped, ...context.reader.derived.keys()];
  const rules = fields.flatMap((field) => {
    const rule = rangeRule(context, field);
    return rule === null ? [] : [rule];
  });

  return {
    check(batch, marks) {
      for (const rule of rules) {
        const values = batch.numeric(rule.field)?.values;
        if (values !== undefined) checkColumn(rule, values, batch, marks);
      }
    },
  };
}

function rangeRule(context: LayerContext, field: FieldName): RangeRule | null {
  const { kind, range } = fieldDefinition(field);
  if (range === null || kind !== 'number') return null;
  const subject = { ...context.subject(field), neverRejects: !isEssential(field) };
  const counter = (...args: Parameters<typeof context.log.counter>) => context.log.counter(...args);
  // A derived value is negative only if its source is wrong, which is reported for the source.
  const negative = range.min >= 0 && context.reader.mapped.has(field) ? counter('VAL-3006', subject) : null;
  const rule = { field, column: context.columnOf(field), range };
  const detail = IN_WORDS.get(range) ?? phrase('detail.range', { min: range.min, max: range.max });

  if (field === 'tenure_months') {
    const [fresh, long] = [counter('VAL-3003', subject), counter('VAL-3002', subject)];
    return { ...rule, findingOf: (value) => (value < 0 ? negative : value < range.min ? fresh : long) };
  }
  if (field === 'monthly_charges' || field === 'annual_charges') {
    const [free, outside] = [
      counter('VAL-3004', subject),
      counter(field === 'monthly_charges' ? 'VAL-3005' : 'VAL-3001', { ...subject, detail }),
    ];
    return { ...rule, findingOf: (value) => (value < 0 ? negative : value === 0 ? free : outside) };
  }
  const outside = counter('VAL-3001', { ...subject, detail });
  return { ...rule, findingOf: (value) => (value < 0 && range.min >= 0 ? negative : outside) };
}

/** Of every field, because the rules of each file say it. */
const IN_WORDS: ReadonlyMap<Range, Phrase> = new Map(
  FIELDS.flatMap(({ range }) =>
    range === null ? [] : [[range, phrase('detail.range', { min: range.min, max: range.max })] as const],
  ),
);

function checkColumn(
  { column, range: { min, max }, findingOf }: RangeRule,
  values: Float64Array,
  batch: FieldBatch,
  marks: RowMarks,
): void {
  for (let row = 0; row < batch.rowCount; row++) {
    const value = values[row] ?? NaN;
    if ((value >= min && value <= max) || Number.isNaN(value) || marks.whole[row] === 0) continue;
    const finding = findingOf(value);
    if (finding !== null) marks.add(row, finding, column < 0 ? String(value) : cellOf(batch, row, column));
  }
}
