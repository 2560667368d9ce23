export { DERIVATIONS, possibleDerivations } from './derivations.ts';
export type { Derivation } from './derivations.ts';
export { createFieldReader } from './field-reader.ts';
export type { FieldReaderInput } from './field-reader.ts';
export type * from './types.ts';
