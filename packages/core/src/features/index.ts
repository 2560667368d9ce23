export { DERIVATIONS, possibleDerivations } from '../schema/derivations.ts';
export type { Derivation } from '../schema/derivations.ts';
export { createFieldReader } from './field-reader.ts';
export type { FieldReaderInput } from './field-reader.ts';
export type * from './types.ts';
