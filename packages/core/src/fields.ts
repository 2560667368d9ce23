/**
 * The entry point `@retainwise/core/fields`: what a user interface needs to know without loading the engine. Nothing
 * that is imported here may import aliases, parsers or models.
 */
export { HIGH_RISK_FROM, MEDIUM_RISK_FROM, riskLevelOf } from './results/risk-level.ts';
export type { RiskLevel } from './results/types.ts';
export { FIELD_OPTIONS } from './schema/field-labels.ts';
export type { FieldName } from './schema/field-names.ts';
export type { FieldGroup } from './schema/types.ts';
