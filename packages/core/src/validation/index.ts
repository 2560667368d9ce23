export { FINDINGS } from './catalogue.ts';
export type { FindingCode, FindingDefinition } from './catalogue.ts';
export { QUALITY_WEIGHTS } from './quality-score.ts';
export { createValidator } from './validator.ts';
export type { Validator, ValidatorOptions } from './validator.ts';
