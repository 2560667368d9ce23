import type { Mapping, Overrides } from '@retainwise/sdk';

/** Answers to questions that have options: question id → option id. */
export type Answers = Readonly<Record<string, string>>;

/** What a column means once a person's decisions are laid over what was understood; null for nothing. */
export function fieldOfColumn(mapping: Mapping, overrides: Overrides, column: string): string | null {
  const decided = Object.entries(overrides).find(([, chosen]) => chosen === column);
  if (decided) return decided[0];
  const understood = mapping.columns.find((match) => match.column === column)?.field ?? null;
  // Decided to be another column, or none.
  return understood !== null && Object.hasOwn(overrides, understood) ? null : understood;
}

/** The decisions with one more: this column means this field, or nothing. The column that had the field before loses it. */
export function decide(mapping: Mapping, overrides: Overrides, column: string, field: string | null): Overrides {
  const before = fieldOfColumn(mapping, overrides, column);
  if (before === field) return overrides;
  const others = Object.entries(overrides).filter(([name]) => name !== before && name !== field);
  // What was understood by itself would come back.
  const withdrawn =
    before !== null && mapping.columns.some((match) => match.field === before) ? [[before, null] as const] : [];
  return Object.fromEntries([...others, ...withdrawn, ...(field === null ? [] : [[field, column] as const])]);
}
