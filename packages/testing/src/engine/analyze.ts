import { analyzeFile } from '@retainwise/core/browser';
import type { Level, Mapping, Upload, ValidationReport } from '@retainwise/openapi';
import { presentMapping, presentValidation, type Decisions } from './present.ts';
import { refusing } from './refusing.ts';

/** What the API says of a file before it is scored. */
export interface Analyzed {
  readonly mapping: Mapping;
  readonly validation: ValidationReport;
  readonly format: Upload['format'];
  readonly columns: number;
}

export interface AnalyzeInput extends Decisions {
  readonly file: Blob;
  readonly now: Date;
  readonly currency: string | null;
  readonly level?: Level | undefined;
}

/**
 * Maps and checks a file with the engine, as the API does.
 *
 * @throws FakeProblem when it cannot be used
 */
export async function analyze({
  file,
  overrides,
  answers,
  sheet,
  now,
  currency,
  level,
}: AnalyzeInput): Promise<Analyzed> {
  const { mapping, validation, format, header } = await refusing(() =>
    analyzeFile({
      file,
      sheet,
      mapping: overrides,
      answers,
      options: { now, currency, ...(level === undefined ? {} : { level }) },
    }),
  );
  const { kind, encoding, delimiter, headerRow, sheet: read } = format;
  return {
    mapping: presentMapping(mapping, { overrides, answers }),
    validation: presentValidation(validation),
    format: { kind, encoding, delimiter, header_row: headerRow, ...(read === undefined ? {} : { sheet: read }) },
    columns: header.length,
  };
}
