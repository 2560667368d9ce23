import type { FieldName } from '../../schema/field-names.ts';
import type { Candidate } from './candidate.ts';
import { assignMaxWeight } from './max-weight.ts';

/** Two pairings closer than this are a question for a person. */
const NEAR_TIE = 0.02;
/** Below this a pairing is not made. */
const SURE_ENOUGH = 0.6;
/** How much confidence a column may lose by taking another field to make room for a different column. */
const MAX_CONCESSION = 0.12;

/** Columns that are equally good for a field, or fields that are equally good for a column. */
export interface Tie {
  readonly kind: 'which_column' | 'which_field';
  /** Two or more, best first. */
  readonly candidates: readonly Candidate[];
}

export interface Assignment {
  readonly chosen: readonly Candidate[];
  readonly ties: readonly Tie[];
}

/**
 * Chooses pairings so that their total confidence is the largest; each field and each column is used at most once.
 * `rank` orders columns by name, so that the order of the columns in the file changes nothing. Columns for which
 * `columnsAgree` are not a tie: either one will do. Of columns that are, `meanwhile` may name the one to use while
 * nobody has chosen.
 */
export function assignColumns(
  candidates: readonly Candidate[],
  rank: (column: number) => number,
  columnsAgree: (field: FieldName, a: number, b: number) => boolean,
  meanwhile: (candidates: readonly Candidate[]) => Candidate | null = () => null,
): Assignment {
  const best = new Map<number, number>();
  for (const { column, confidence } of candidates) best.set(column, Math.max(best.get(column) ?? 0, confidence));
  const edges = candidates.filter(
    ({ column, confidence }) => confidence >= SURE_ENOUGH && confidence >= (best.get(column) ?? 0) - MAX_CONCESSION,
  );
  const fields = [...new Set(edges.map(({ field }) => field))].sort();
  const chosenFor = choose(edges, rank);
  const chosen = fields.flatMap((field) => chosenFor.get(field) ?? []);
  const takenColumns = new Set(chosen.map(({ column }) => column));
  const takenFields = new Set(chosen.map(({ field }) => field));

  const ties: Tie[] = [];
  const kept = chosen.flatMap((choice): Candidate[] => {
    const near = (other: Candidate) => Math.abs(other.confidence - choice.confidence) < NEAR_TIE;
    const columnsToo = edges.filter(
      (other) =>
        other.field === choice.field &&
        !takenColumns.has(other.column) &&
        near(other) &&
        !columnsAgree(choice.field, other.column, choice.column),
    );
    if (columnsToo.length > 0) ties.push({ kind: 'which_column', candidates: inOrder([choice, ...columnsToo], rank) });
    const fieldsToo = edges.filter(
      (other) => other.column === choice.column && !takenFields.has(other.field) && near(other),
    );
    if (fieldsToo.length > 0) ties.push({ kind: 'which_field', candidates: inOrder([choice, ...fieldsToo], rank) });
    if (fieldsToo.length > 0) return meanwhileField([choice, ...fieldsToo], meanwhile);
    if (columnsToo.length === 0) return [choice];
    const used = meanwhile(inOrder([choice, ...columnsToo], rank));
    return used === null ? [] : [used];
  });
  return { chosen: kept, ties };
}

/** The pairings with the largest total confidence, by their field. */
function choose(edges: readonly Candidate[], rank: (column: number) => number): ReadonlyMap<FieldName, Candidate> {
  const [ofColumn, ofField] = [new Map<number, number>(), new Map<FieldName, number>()];
  for (const { column, field } of edges) {
    ofColumn.set(column, (ofColumn.get(column) ?? 0) + 1);
    ofField.set(field, (ofField.get(field) ?? 0) + 1);
  }
  // Most fields and columns have only each other, and nothing is to be weighed there.
  const isAlone = ({ column, field }: Candidate) => ofColumn.get(column) === 1 && ofField.get(field) === 1;
  const chosen = new Map(edges.filter(isAlone).map((edge) => [edge.field, edge]));
  const contested = edges.filter((edge) => !isAlone(edge));
  if (contested.length === 0) return chosen;

  const columns = [...new Set(contested.map(({ column }) => column))].sort((a, b) => rank(a) - rank(b));
  const fields = [...new Set(contested.map(({ field }) => field))].sort();
  const edgeOf = new Map(contested.map((edge) => [`${edge.field} ${edge.column}`, edge]));
  const edgeAt = (field: FieldName, column: number | undefined) => edgeOf.get(`${field} ${column ?? -1}`);
  const solution = assignMaxWeight(
    fields.map((field) => columns.map((column) => edgeAt(field, column)?.confidence ?? 0)),
  );
  for (const [i, field] of fields.entries()) {
    const edge = edgeAt(field, columns[solution[i] ?? -1]);
    if (edge !== undefined) chosen.set(field, edge);
  }
  return chosen;
}

/** Of a column that may be the id or the name of a customer, and tells customers apart: the id, until somebody says. */
function meanwhileField(
  fields: readonly Candidate[],
  meanwhile: (candidates: readonly Candidate[]) => Candidate | null,
): Candidate[] {
  if (!fields.every(({ field }) => field === 'customer_id' || field === 'customer_name')) return [];
  const id = fields.find(({ field }) => field === 'customer_id');
  return id === undefined || meanwhile([id]) === null ? [] : [id];
}

function inOrder(candidates: readonly Candidate[], rank: (column: number) => number): Candidate[] {
  return [...candidates].sort(
    (a, b) => b.confidence - a.confidence || rank(a.column) - rank(b.column) || (a.field < b.field ? -1 : 1),
  );
}
