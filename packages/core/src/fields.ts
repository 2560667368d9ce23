/**
 * The entry point `@retainwise/core/fields`: what a user interface needs to know without loading the engine. Nothing
 * that is imported here may import aliases, parsers or models.
 */
export { PLAIN_RISK_SCALE, riskLevelOf } from './models/risk-level.ts';
export type { RiskLevel } from './models/risk-level.ts';
export { FIELD_OPTIONS } from './schema/field-labels.ts';
export type { FieldName } from './schema/field-names.ts';
export type { FieldGroup } from './schema/types.ts';
