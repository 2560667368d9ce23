import type { FieldName } from '@retainwise/core/fields';

/** The label of every field in one language. */
export type FieldLabels = Readonly<Record<FieldName, string>>;
