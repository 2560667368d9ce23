/** What a parameter of a statement may be. */
export type BindValue = string | number | readonly number[];

/** Conditions of a statement, with the values of their parameters. */
export class SqlFilter {
  readonly bind: BindValue[];
  readonly #conditions: string[] = [];

  /** @param bind parameters of the statement so far, to which those of the conditions are added */
  constructor(bind: BindValue[] = []) {
    this.bind = bind;
  }

  /** Each `?` in the condition is replaced by the number of a parameter. */
  and(condition: string, ...values: readonly BindValue[]): this {
    this.#conditions.push(
      values.reduce<string>((sql, value) => sql.replace('?', `$${this.bind.push(value)}`), condition),
    );
    return this;
  }

  get sql(): string {
    return this.#conditions.join(' AND ');
  }
}
