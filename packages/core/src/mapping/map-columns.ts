import { inEnglish } from '../phrases/in-english.ts';
import { fieldPhrase, phrase, type Phrase } from '../phrases/phrase.ts';
import type { FieldName } from '../schema/field-names.ts';
import { outcomeOfHeader } from '../schema/outcome-of-words.ts';
import { assignColumns } from './assign/assign-columns.ts';
import type { Candidate } from './assign/candidate.ts';
import { candidatesOf, objectionTo } from './assign/candidates.ts';
import { fallbackPass } from './assign/fallback-pass.ts';
import { profileAs } from './decimals/column-decimals.ts';
import { withDecimals } from './decimals/decide-decimals.ts';
import { createClock } from './evidence/clock.ts';
import { columnsAgree, datesAgree } from './evidence/columns-agree.ts';
import { eitherWillDo } from './evidence/either-will-do.ts';
import { judgeLeftDates } from './evidence/left-dates.ts';
import { judgeByNeighbours } from './evidence/neighbours.ts';
import { applyRelations } from './evidence/relations.ts';
import type { HeaderName } from './header/header-name.ts';
import { prepareHeader, type PreparedHeader } from './prepare-header.ts';
import { readOverrides, type CheckedOverrides } from './overrides.ts';
import { profileColumn, type ColumnProfile } from './profile/profile-column.ts';
import { cellsByColumn, rowsToLookAt } from './profile/sample-rows.ts';
import { readingOf } from './report/answers.ts';
import { isActivityHeader } from './names/activity-header.ts';
import { matchByOutcome } from './names/match-by-outcome.ts';
import { chooseUnit, meansStayed } from './readings/choose-unit.ts';
import type { TableView, UnitChoice } from './readings/reading.ts';
import { derivedFields } from './report/derived.ts';
import { missingFields } from './report/missing.ts';
import { outcomeQuestions, outcomeReading, outcomesOf } from './report/outcome-questions.ts';
import { churnDateQuestion, questionsFor } from './report/questions.ts';
import { reasonFor, reasonForManual, reasonForNone } from './report/reason.ts';
import type { ColumnMapping, ColumnMatch, MapColumnsInput } from './types.ts';

/** Yes and no in so many cells. */
const MOSTLY_ANSWERS = 0.9;

/**
 * Decides which column of a table holds which canonical field, by the header and by the values of sample rows.
 *
 * Each field gets at most one column and each column at most one field. The order of the columns does not change the
 * pairs. Where two readings are equally good, none is chosen and a question is asked. `overrides` and `answers` win
 * over everything.
 *
 * @throws InputError ERR-3006 when an override names a field or a column that does not exist, or an answer is not an
 *   option
 */
export function mapColumns({ header, ...table }: MapColumnsInput): ColumnMapping {
  return mapPrepared(prepareHeader(header), table);
}

/**
 * The same for a header that was prepared before.
 *
 * @throws InputError as `mapColumns` does
 */
export function mapPrepared(
  { header, fingerprint, names, together, ranks }: PreparedHeader,
  { sample, overrides = {}, answers = {}, format, asOf }: Omit<MapColumnsInput, 'header'>,
): ColumnMapping {
  const checked = readOverrides(header, overrides);
  const rows = rowsToLookAt(sample.length);
  const looked = cellsByColumn(sample, rows, header.length);
  const profiles = withDecimals(
    { names, profiles: looked.map((cells) => profileColumn(cells)), sample, source: format ?? null },
    looked,
  );

  const found = names.map((name, column) => {
    const profile = profiles[column];
    return profile === undefined || checked.fieldOf.has(column) ? null : candidatesOf(column, name, profile);
  });
  const candidates = found.flatMap((of) => of?.candidates.filter(({ field }) => !checked.overridden.has(field)) ?? []);
  const rank = (column: number) => ranks[column] ?? 0;
  const formatOf = (column: number) => profiles[column]?.dateFormat ?? null;
  const same = (field: FieldName, a: number, b: number) =>
    columnsAgree(field, sample, rows, a, b) ||
    (field === 'signup_date' &&
      datesAgree(sample, rows, { column: a, format: formatOf(a) }, { column: b, format: formatOf(b) }));
  const cells = (column: number) => looked[column] ?? [];
  const related = applyRelations(candidates, profiles, names, cells);
  const clock = createClock(asOf?.getTime() ?? null, related, profiles, cells);
  const meanwhile = (tied: readonly Candidate[]) => eitherWillDo(tied, profiles, cells);
  const first = assignColumns(judgeByNeighbours(related, profiles, together, clock), rank, same, meanwhile);
  const weaker = judgeByNeighbours(
    fallbackPass(first, names, profiles, checked),
    profiles,
    together,
    clock,
    first.chosen,
  );
  const fallback = assignColumns(weaker, rank, same, meanwhile);
  const chosen = [...first.chosen, ...fallback.chosen];
  const ties = [...first.ties, ...fallback.ties];
  const choiceOf = new Map<number, Candidate>(chosen.map((candidate) => [candidate.column, candidate]));

  const doubted = doubtedChurnDate(chosen, names, profiles, checked);
  if (doubted?.used === false) choiceOf.delete(doubted.choice.column);
  const fieldOf = (index: number): FieldName | undefined => checked.fieldOf.get(index) ?? choiceOf.get(index)?.field;
  const columnOf = new Map<FieldName, number>();
  header.forEach((_, index) => {
    const field = fieldOf(index);
    if (field !== undefined) columnOf.set(field, index);
  });
  const holders = new Map([...columnOf].map(([field, index]) => [field, header[index] ?? '']));
  /** Each column as the numbers of its field. */
  const read = profiles.map((profile, index) => {
    const field = fieldOf(index);
    return field === undefined ? profile : profileAs(field, profile);
  });
  const view: TableView = { names, profiles: read, sample, rows, columnOf };
  const units = new Map<number, UnitChoice>();
  for (const [field, index] of columnOf) units.set(index, chooseUnit(field, index, view));

  const columns = header.map((column, index): ColumnMatch => {
    const name = names[index];
    const profile = read[index];
    const field = fieldOf(index);
    const unit = units.get(index);
    if (name === undefined || profile === undefined) throw new RangeError(`There is no column ${index}.`);
    if (field === undefined || unit === undefined) {
      const named = found[index]?.named ?? null;
      const against = named !== null && objectionTo(named, name, profile) !== null;
      return withReason(
        {
          column,
          index,
          field: null,
          confidence: 0,
          strategy: 'none',
          transform: null,
          ...(against ? { namedLike: named } : {}),
          ...(profile.decimals?.sign ? { decimalSign: profile.decimals.sign } : {}),
          ...(columnOf.has('churned') && saysWhoLeft(name, profile)
            ? { otherOutcome: meansStayed(name) ? ('stayed' as const) : ('left' as const) }
            : {}),
        },
        () =>
          doubted?.choice.column === index
            ? phrase('reason.objection', { field: fieldPhrase('churn_date'), because: doubted.doubt })
            : reasonForNone({ index, name, profile, named, ties, holders, left: checked.overridden }),
      );
    }
    const { notes, ...rest } = readingOf(column, field, profile, unit, answers);
    const outcomes = field === 'churned' ? outcomesOf(column, index, sample, answers) : null;
    const reading = { ...rest, ...(outcomes === null ? {} : { outcomes }) };
    const choice = choiceOf.get(index);
    return withReason(
      {
        column,
        index,
        field,
        confidence: choice === undefined ? 1 : Math.round(choice.confidence * 100) / 100,
        strategy: choice === undefined ? 'manual' : choice.strategy,
        ...reading,
      },
      () =>
        choice === undefined
          ? reasonForManual(field, reading, unit, header, notes)
          : reasonFor(choice, reading, unit, header, {
              said: field === 'churned' ? outcomeReading(index, sample, reading) : [],
              notes,
            }),
    );
  });

  const mapped = new Set(columns.flatMap(({ field }) => field ?? []));
  const derived = derivedFields(mapped, read[columnOf.get('plan') ?? -1] ?? null).filter(
    ({ field }) => overrides[field] !== null,
  );
  return {
    fingerprint,
    columns,
    missing: missingFields(mapped, derived),
    derived,
    questions: [
      ...questionsFor(columns, ties, read, units, answers),
      ...columns.flatMap((match) => (match.field === 'churned' ? outcomeQuestions(match, sample, answers) : [])),
      ...(doubted === null
        ? []
        : [
            churnDateQuestion(
              header[doubted.choice.column] ?? '',
              doubted.choice.confidence,
              doubted.doubt,
              doubted.used,
            ),
          ]),
    ],
  };
}

/** A match with its reason, which is put into words when somebody reads it: whoever asks for scores does not. */
function withReason(match: Omit<ColumnMatch, 'reason' | 'reasonPhrase'>, why: () => Phrase): ColumnMatch {
  let known: Phrase | null = null;
  const reason = (): Phrase => (known ??= why());
  return {
    ...match,
    get reason() {
      return inEnglish(reason());
    },
    get reasonPhrase() {
      return reason();
    },
  };
}

/** Whether a column that is not used for it says who left, too: by its words, or by an answer under such a name. */
function saysWhoLeft(name: HeaderName, profile: ColumnProfile): boolean {
  // Answers or a few words: nothing else says so, and most columns are neither.
  if (profile.words.size === 0 || profile.distinct < 2 || isActivityHeader(name.raw)) return false;
  return (
    matchByOutcome(name, profile).length > 0 ||
    (profile.booleanShare >= MOSTLY_ANSWERS && outcomeOfHeader(name.raw) !== null)
  );
}

interface DoubtedChurnDate {
  readonly choice: Candidate;
  readonly used: boolean;
  readonly doubt: Phrase;
}

/** The column chosen as the churn date, where its values leave open whether it is one. */
function doubtedChurnDate(
  chosen: readonly Candidate[],
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  { fieldOf }: CheckedOverrides,
): DoubtedChurnDate | null {
  const choice = chosen.find(({ field }) => field === 'churn_date');
  const name = names[choice?.column ?? -1];
  const profile = profiles[choice?.column ?? -1];
  if (choice === undefined || name === undefined || profile === undefined) return null;
  const overridden = [...fieldOf].find(([, field]) => field === 'churned')?.[0];
  const outcome = overridden ?? chosen.find(({ field }) => field === 'churned')?.column;
  const { used, doubt } = judgeLeftDates(name, profile, profiles[outcome ?? -1] ?? null);
  return doubt === null ? null : { choice, used, doubt };
}
