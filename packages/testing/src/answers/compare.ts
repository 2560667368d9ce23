import type { Change, ChangeCounts, ChangeKind, Factor, MovedReason, ResultRow } from '@retainwise/openapi';

/** What changed between two predictions, by kind, those with the most revenue first. */
export type Changes = Readonly<Record<ChangeKind, readonly Change[]>>;

export function compare(before: readonly ResultRow[], after: readonly ResultRow[]): Changes {
  const changes: Record<ChangeKind, Change[]> = {
    newly_at_risk: [],
    recovered: [],
    gone: [],
    joined: [],
    still_at_risk: [],
  };
  const earlier = new Map(before.map((row) => [row.customer_id, row]));
  const later = new Map(after.map((row) => [row.customer_id, row]));
  for (const id of new Set([...earlier.keys(), ...later.keys()])) {
    const [was, is] = [earlier.get(id), later.get(id)];
    const kind = kindOf(was, is);
    if (kind !== null) changes[kind].push(changeOf(kind, id, was, is));
  }
  const worth = ({ kind, before: was, after: is }: Change): number =>
    (kind === 'gone' || kind === 'recovered' ? was : is)?.revenue_at_risk ?? -1;
  for (const of of Object.values(changes)) of.sort((a, b) => worth(b) - worth(a));
  return changes;
}

export function countsOf(changes: Changes): ChangeCounts {
  return {
    newly_at_risk: changes.newly_at_risk.length,
    recovered: changes.recovered.length,
    gone: changes.gone.length,
    joined: changes.joined.length,
    still_at_risk: changes.still_at_risk.length,
  };
}

function kindOf(was: ResultRow | undefined, is: ResultRow | undefined): ChangeKind | null {
  const stayed = (row: ResultRow | undefined): row is ResultRow => row !== undefined && !row.already_churned;
  if (stayed(is) && !stayed(was)) return 'joined';
  if (stayed(was) && !stayed(is)) return 'gone';
  if (!stayed(is) || !stayed(was)) return null;
  if (is.risk_level === 'high') return was.risk_level === 'high' ? 'still_at_risk' : 'newly_at_risk';
  return was.risk_level === 'high' ? 'recovered' : null;
}

function changeOf(kind: ChangeKind, id: string, was: ResultRow | undefined, is: ResultRow | undefined): Change {
  return {
    kind,
    customer_id: id,
    customer_name: (is ?? was)?.customer_name ?? null,
    before: stateOf(was),
    after: stateOf(is),
    moved: was === undefined || is === undefined ? null : movedReason(was, is),
  };
}

function stateOf(row: ResultRow | undefined): Change['before'] {
  if (row === undefined) return null;
  const { churn_probability, risk_level, revenue_at_risk, already_churned } = row;
  return { churn_probability, risk_level, revenue_at_risk, already_churned };
}

/** The reason whose impact changed most. */
function movedReason(was: ResultRow, is: ResultRow): MovedReason | null {
  const factors = (row: ResultRow) => new Map(row.explanation.factors.map((factor) => [factor.field, factor]));
  const [before, after] = [factors(was), factors(is)];
  const moved = [...new Set([...before.keys(), ...after.keys()])].map((field) => {
    const [one, other]: (Factor | undefined)[] = [before.get(field), after.get(field)];
    return {
      field,
      label: (other ?? one)?.label ?? field,
      impact_before: one?.impact ?? 0,
      impact_after: other?.impact ?? 0,
      value_before: one?.value ?? null,
      ...(one?.value_phrase === undefined ? {} : { value_before_phrase: one.value_phrase }),
      value_after: other?.value ?? null,
      ...(other?.value_phrase === undefined ? {} : { value_after_phrase: other.value_phrase }),
    };
  });
  const by = ({ impact_before, impact_after }: MovedReason): number => Math.abs(impact_after - impact_before);
  return moved.toSorted((a, b) => by(b) - by(a))[0] ?? null;
}
