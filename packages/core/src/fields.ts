/**
 * The entry point `@retainwise/core/fields`: what a user interface needs to know without loading the engine. Nothing
 * that is imported here may import aliases, parsers or models.
 */
export { PLAIN_RISK_SCALE, riskLevelOf } from './models/risk-level.ts';
export type { RiskLevel } from './models/risk-level.ts';
export { FIELD_OPTIONS } from './schema/field-labels.ts';
export type { FieldName } from './schema/field-names.ts';
export type { FieldGroup } from './schema/types.ts';
export { fillFinding } from './phrases/finding-template.ts';
export type { CountingWords, FindingWords } from './phrases/finding-template.ts';
export type { Phrase, PhraseId, WordsOf as PhraseWords } from './phrases/phrase.ts';
export { renderPhrase } from './phrases/render.ts';
export type { FindingCode } from './validation/catalogue.ts';
