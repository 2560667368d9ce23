export { withExamples } from './example-readings.ts';
export { createFieldReader } from './field-reader.ts';
export type { FieldReaderInput } from './field-reader.ts';
