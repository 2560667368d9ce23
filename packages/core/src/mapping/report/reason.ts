import { fieldPhrase, phrase, type Phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { objectionTo } from '../assign/candidates.ts';
import type { Tie } from '../assign/assign-columns.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { HeaderName } from '../header/header-name.ts';
import { matchByOutcome } from '../names/match-by-outcome.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { UnitChoice } from '../readings/reading.ts';
import type { ColumnMatch, Transform } from '../types.ts';

const SCALE = /^scale_(\d+)_(\d+)_to_(percent|answer)$/;
const PERIOD = /^(\w+?)(_cents)?_to_(monthly|annual)$/;

/** How the values are converted, for the reason. */
function conversionOf(transform: Transform): Phrase {
  const [, from = '', to = '', target] = SCALE.exec(transform) ?? [];
  if (target === 'answer') return phrase('conversion.scale_to_answer', { from: Number(from), to: Number(to) });
  if (target === 'percent')
    return phrase(Number(from) > Number(to) ? 'conversion.best_first_to_percent' : 'conversion.scale_to_percent', {
      from: Number(from),
      to: Number(to),
    });
  const [, period = '', cents, basis] = PERIOD.exec(transform) ?? [];
  if (basis === 'monthly')
    return phrase(cents === undefined ? 'conversion.to_monthly' : 'conversion.cents_to_monthly', { period });
  if (basis === 'annual')
    return phrase(cents === undefined ? 'conversion.to_annual' : 'conversion.cents_to_annual', { period });
  // The others have a phrase each.
  return phrase(`conversion.${transform as PlainTransform}`);
}

type PlainTransform = Exclude<Transform, `scale_${string}` | `${string}_to_monthly` | `${string}_to_annual`>;

/** What is read of a column, and what decided that. */
type ReadAs = Pick<ColumnMatch, 'transform' | 'basis'>;

/**
 * Why a column was mapped to its field, in one sentence.
 *
 * @param said how its values are read, where that says it better than the conversion
 * @param notes what else was decided
 */
export function reasonFor(
  { field, because, fit }: Candidate,
  reading: ReadAs,
  unit: UnitChoice,
  header: readonly string[],
  { said = [], notes = [] }: { readonly said?: readonly Phrase[]; readonly notes?: readonly Phrase[] } = {},
): Phrase {
  const parts = [because];
  if (fit.because !== null)
    parts.push(fit.verdict === 'doubt' ? phrase('reason.although', { because: fit.because }) : fit.because);
  const read = said.length === 0 ? conversions(reading, unit, header) : said;
  return phrase('reason.mapped', { field: fieldPhrase(field), parts: [...parts, ...read, ...notes] });
}

/** Why a column has the field that a person chose. */
export function reasonForManual(
  field: FieldName,
  reading: ReadAs,
  unit: UnitChoice,
  header: readonly string[],
  notes: readonly Phrase[] = [],
): Phrase {
  return phrase('reason.chosen', {
    field: fieldPhrase(field),
    parts: [...conversions(reading, unit, header), ...notes],
  });
}

function conversions({ transform, basis }: ReadAs, unit: UnitChoice, header: readonly string[]): Phrase[] {
  const answered = transform !== unit.reading.transform;
  const parts = answered ? [] : [...unit.because];
  if (transform !== null) parts.push(conversionOf(transform));
  if (basis !== undefined && basis.quantity !== null)
    parts.push(phrase('reading.times_quantity', { column: header[basis.quantity] ?? '' }));
  if (basis !== undefined && basis.interval !== null)
    parts.push(phrase('reading.by_interval', { column: header[basis.interval] ?? '' }));
  return parts;
}

/** What is known about a column that was not mapped. */
export interface Unmapped {
  readonly index: number;
  readonly name: HeaderName;
  readonly profile: ColumnProfile;
  /** The field that its header names. */
  readonly named: FieldName | null;
  readonly ties: readonly Tie[];
  /** The header that holds each mapped field. */
  readonly holders: ReadonlyMap<FieldName, string>;
  /** Fields that a person has left without a column. */
  readonly left: ReadonlySet<FieldName>;
}

/** Why a column was not mapped: what its name means, and what speaks against it. */
export function reasonForNone({ index, name, profile, named, ties, holders, left }: Unmapped): Phrase {
  const tie = ties.find(({ candidates }) => candidates.some((candidate) => candidate.column === index));
  if (tie !== undefined) return phrase(tie.kind === 'which_column' ? 'reason.another_column' : 'reason.two_fields');
  const outcome = holders.get('churned');
  if ((named === null || named === 'churned') && matchByOutcome(name, profile).length > 0) {
    if (outcome !== undefined) return phrase('reason.outcome_held', { column: outcome });
    if (left.has('churned')) return phrase('reason.outcome_left');
  }
  if (named !== null) {
    const field = fieldPhrase(named);
    const because = objectionTo(named, name, profile);
    const column = holders.get(named);
    if (because !== null) return phrase('reason.objection', { field, because });
    if (left.has(named)) return phrase('reason.left', { field });
    if (column !== undefined) return phrase('reason.held', { field, column });
    // "Target" in a table of bookings.
    return named === 'churned' ? phrase('reason.no_outcome') : phrase('reason.not_surely', { field });
  }
  return phrase(profile.filled === 0 ? 'reason.empty' : 'reason.unknown');
}
