/** What an imported model could not take from a file as it is. */
export type InputProblemKind = 'absent' | 'named_differently' | 'unseen_category' | 'left_out_category' | 'wrong_type';

/** One problem of one input, over the rows of a file that the model scored. */
export interface InputProblem {
  /** Version of the model. */
  readonly model: string;
  /** The input by its name in the model. */
  readonly input: string;
  readonly kind: InputProblemKind;
  readonly rows: number;
  /** Up to three cells, or the name of the column. */
  readonly values: readonly string[];
}

const MAX_VALUES = 3;
const MAX_SHOWN = 60;

/** Counts the problems of a file, batch after batch, in memory that grows with the inputs only. */
export class InputProblems {
  readonly #found = new Map<
    string,
    { problem: Omit<InputProblem, 'rows' | 'values'>; rows: number; values: string[] }
  >();

  add(model: string, input: string, kind: InputProblemKind, rows: number, value?: string): void {
    const key = `${model}\n${kind}\n${input}`;
    let found = this.#found.get(key);
    if (found === undefined) this.#found.set(key, (found = { problem: { model, input, kind }, rows: 0, values: [] }));
    found.rows += rows;
    if (value === undefined || found.values.length >= MAX_VALUES) return;
    const shown = value.trim().slice(0, MAX_SHOWN);
    if (!found.values.includes(shown)) found.values.push(shown);
  }

  /** Adds those of further rows. */
  merge(problems: readonly InputProblem[]): void {
    for (const { model, input, kind, rows, values } of problems) {
      this.add(model, input, kind, rows);
      for (const value of values) this.add(model, input, kind, 0, value);
    }
  }

  /** In an order that does not depend on how the rows came. */
  list(): InputProblem[] {
    return [...this.#found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { problem, rows, values }]) => ({ ...problem, rows, values }));
  }
}
