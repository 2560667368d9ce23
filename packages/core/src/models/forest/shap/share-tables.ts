/** Trees that share a table, and the decisions that it depends on. */
export interface SharedTable {
  readonly trees: readonly number[];
  /** Its decisions by input column. */
  readonly byColumn: ReadonlyMap<number, readonly number[]>;
  /** Combinations of bins: Π (decisions of a column + 1). */
  readonly cells: number;
}

interface Draft {
  readonly trees: number[];
  readonly byColumn: Map<number, number[]>;
  cells: number;
}

/** Entries of a table at most, for each group: what a block of rows looks up stays in the nearest cache. */
const MAX_CELLS = 256;
/** Tables that a tree may join; those before are closed, so that sharing out takes time in proportion to the trees. */
const OPEN_TABLES = 32;

/**
 * Shares trees out to tables: greedily, each to the table that needs the fewest new columns for it.
 *
 * @param decisions of each tree
 * @param column input column of each decision
 */
export function shareTables(decisions: readonly (readonly number[])[], column: Int32Array): readonly SharedTable[] {
  const columnsOf = decisions.map((own) =>
    [...new Set(own.map((decision) => column[decision] ?? 0))].sort((a, b) => a - b),
  );
  // Neighbours in this order have columns in common.
  const order = [...decisions.keys()].sort((a, b) => compareLists(columnsOf[a] ?? [], columnsOf[b] ?? []) || a - b);
  const drafts: Draft[] = [];
  for (const tree of order) {
    const own = decisions[tree] ?? [];
    let draft = bestFor(drafts, own, column);
    if (draft === null) {
      draft = { trees: [], byColumn: new Map(), cells: 1 };
      drafts.push(draft);
    }
    join(draft, tree, own, column);
  }
  return drafts;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The open table that needs the fewest new columns, then the fewest new entries; null where none has room. */
function bestFor(drafts: readonly Draft[], own: readonly number[], column: Int32Array): Draft | null {
  let best: Draft | null = null;
  let [fewestColumns, fewestCells] = [Infinity, Infinity];
  for (let i = Math.max(0, drafts.length - OPEN_TABLES); i < drafts.length; i++) {
    const draft = drafts[i];
    if (!draft) continue;
    const { newColumns, cells } = growth(draft, own, column);
    const newCells = cells - draft.cells;
    if (cells > MAX_CELLS || newColumns > fewestColumns || (newColumns === fewestColumns && newCells >= fewestCells))
      continue;
    best = draft;
    [fewestColumns, fewestCells] = [newColumns, newCells];
  }
  return best;
}

/** What a table would be with a tree of these decisions. */
function growth(
  { byColumn, cells: before }: Draft,
  own: readonly number[],
  column: Int32Array,
): { readonly newColumns: number; readonly cells: number } {
  let cells = before;
  let newColumns = 0;
  for (let i = 0; i < own.length; i++) {
    const decision = own[i] ?? 0;
    const of = column[decision] ?? 0;
    const known = byColumn.get(of);
    if (known?.includes(decision)) continue;
    let thresholds = known?.length ?? 0;
    // The tree's other new thresholds of the same column, counted before this one.
    for (let j = 0; j < i; j++) if (column[own[j] ?? 0] === of && !known?.includes(own[j] ?? 0)) thresholds++;
    if (thresholds === 0) newColumns++;
    cells = (cells / (thresholds + 1)) * (thresholds + 2);
  }
  return { newColumns, cells };
}

function join(draft: Draft, tree: number, own: readonly number[], column: Int32Array): void {
  draft.cells = growth(draft, own, column).cells;
  draft.trees.push(tree);
  for (const decision of own) {
    const of = column[decision] ?? 0;
    const known = draft.byColumn.get(of);
    if (known === undefined) draft.byColumn.set(of, [decision]);
    else if (!known.includes(decision)) known.push(decision);
  }
}
