import type { Mapping, Overrides } from '@retainwise/sdk';

/** Answers to questions that have options: question id → option id. */
export type Answers = Readonly<Record<string, string>>;

/** The field of a column, with the overrides applied to the mapping; null for none. */
export function fieldOfColumn(mapping: Mapping, overrides: Overrides, column: string): string | null {
  const overridden = Object.entries(overrides).find(([, chosen]) => chosen === column);
  if (overridden) return overridden[0];
  const mapped = mapping.columns.find((match) => match.column === column)?.field ?? null;
  // Overridden: another column has the field, or none.
  return mapped !== null && Object.hasOwn(overrides, mapped) ? null : mapped;
}

/** Adds an override: the column gets the field, or none. The column that had the field before loses it. */
export function decide(mapping: Mapping, overrides: Overrides, column: string, field: string | null): Overrides {
  const before = fieldOfColumn(mapping, overrides, column);
  if (before === field) return overrides;
  const others = Object.entries(overrides).filter(([name]) => name !== before && name !== field);
  // Without this, the mapping's own choice would apply again.
  const withdrawn =
    before !== null && mapping.columns.some((match) => match.field === before) ? [[before, null] as const] : [];
  return Object.fromEntries([...others, ...withdrawn, ...(field === null ? [] : [[field, column] as const])]);
}
