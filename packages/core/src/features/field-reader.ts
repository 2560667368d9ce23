import type { ColumnMapping, ColumnMatch, Transform } from '../mapping/types.ts';
import type { ColumnFormat } from '../rows/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import type { FieldKind } from '../schema/types.ts';
import { readAmounts } from './amount-reader.ts';
import { decimalsOf } from './decimals-of.ts';
import { findCurrencies } from './currencies.ts';
import { readSmallUnits } from './small-units.ts';
import { createColumnReader } from './cell-reader.ts';
import { decideColumnFormats } from './column-formats.ts';
import { possibleDerivations } from '../schema/derivations.ts';
import { createFieldBatch, type MappedColumn } from './field-batch.ts';
import type { FieldReader, FieldReaderOptions } from './types.ts';

export interface FieldReaderInput {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  /** The table's first rows: how numbers and dates are written is decided on them, once for each column. */
  readonly sample: readonly (readonly string[])[];
  /** How the columns of `mapping` are written, where that was decided before: `formats` of an earlier reader. */
  readonly formats?: readonly (ColumnFormat | null)[] | null;
  readonly options: FieldReaderOptions;
}

/**
 * Prepares the reading of one table's batches into canonical columns. A column is parsed when it is first asked for and
 * kept for its batch; fields that no column holds are derived from others where that is possible.
 */
export function createFieldReader({
  header,
  mapping,
  sample,
  formats: decidedBefore,
  options,
}: FieldReaderInput): FieldReader {
  const currencies = findCurrencies(mapping, sample, options.currency ?? null);
  const now = options.now.getTime();
  const matches = mapping.columns.flatMap(
    ({ field, index, transform, dateOrder, decimalSign, basis, outcomes }, position) =>
      field === null
        ? []
        : [{ definition: fieldDefinition(field), index, transform, dateOrder, decimalSign, basis, outcomes, position }],
  );
  const formats = formatsOf(matches, decidedBefore, () =>
    decideColumnFormats(
      // Ids are texts, however much they look like dates: nothing is read in them, and they prove nothing for others.
      matches.map(({ definition, index }) =>
        definition.kind === 'identifier' ? [] : sample.map((cells) => cells[index] ?? ''),
      ),
      now,
    ),
  );
  const decimalOf = decimalsOf(mapping, sample);
  const columns = new Map<FieldName, MappedColumn>();
  matches.forEach(({ definition, index, transform, basis, outcomes }, i) => {
    const format = formats[i];
    if (format === undefined) return;
    const cells = createColumnReader(definition, transform, format, now, outcomes);
    const read = transform?.includes('cents') === true ? readSmallUnits(cells, currencies) : cells;
    columns.set(definition.name, { definition, index, read: basis === undefined ? read : readAmounts(read, basis) });
  });
  const ambiguousDates = new Set(
    matches.flatMap(({ definition, transform }, i) =>
      readsDates(definition.kind, transform) && formats[i]?.dateAmbiguous === true ? definition.name : [],
    ),
  );
  const mapped = new Set(columns.keys());
  const derivations = possibleDerivations(mapped);
  const derived = new Map([...derivations].map(([field, { from }]) => [field, from]));
  // Plans that are called by their billing period say the contract.
  const planAt = matches.findIndex(({ definition }) => definition.name === 'plan');
  const [plan, planFormat] = [matches[planAt], formats[planAt]];
  const fromPlan = mapping.derived.find(({ field }) => field === 'contract_type');
  if (fromPlan !== undefined && plan !== undefined && planFormat !== undefined && !mapped.has('contract_type')) {
    const definition = fieldDefinition('contract_type');
    const read = createColumnReader(definition, null, planFormat, now);
    columns.set('contract_type', { definition, index: plan.index, read });
    derived.set('contract_type', fromPlan.from);
  }
  return {
    mapped,
    derived,
    header,
    formats: mapping.columns.map((_, position) => formats[matches.findIndex((m) => m.position === position)] ?? null),
    ambiguousDates,
    currencies,
    read: (batch, known) =>
      createFieldBatch({ source: batch, columns, derivations, now, currencies, decimalOf, known }),
  };
}

interface MatchedFormat {
  readonly position: number;
  readonly dateOrder?: ColumnMatch['dateOrder'] | undefined;
  readonly decimalSign?: ColumnMatch['decimalSign'] | undefined;
}

/** How each column is written: as was decided before, else as its cells show. */
function formatsOf(
  matches: readonly MatchedFormat[],
  before: FieldReaderInput['formats'],
  decide: () => readonly ColumnFormat[],
): readonly ColumnFormat[] {
  const known = matches.flatMap(({ position }) => before?.[position] ?? []);
  // To look at a thousand rows takes as long as to score some of them.
  const decided = known.length === matches.length ? known : decide();
  return decided.map((decidedNow, i): ColumnFormat => {
    const match = matches[i];
    return {
      ...((match && before?.[match.position]) ?? decidedNow),
      ...(match?.dateOrder === undefined ? {} : { date: match.dateOrder, dateAmbiguous: false }),
      ...(match?.decimalSign === undefined ? {} : { decimal: match.decimalSign }),
    };
  });
}

function readsDates(kind: FieldKind, transform: Transform | null): boolean {
  return kind === 'date' || transform === 'date_to_days_ago' || transform === 'date_to_months_ago';
}
