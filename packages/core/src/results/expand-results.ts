import { CsvRecordCutter, type CsvRecord } from './csv-record-cutter.ts';
import { originalFormula, quotedCell } from './csv.ts';
import type { CompactExplanationJson, CompactFactorJson } from './compact-json.ts';
import { RESULT_COLUMNS } from './result-csv.ts';
import type { ExplanationJson, FactorJson } from './result-json.ts';
import { strongestFactors } from './strongest-factors.ts';
import { ByteText } from './writer/byte-text.ts';

/** The label of each field, for each model by its version. */
export type ModelLabels = ReadonlyMap<string, ReadonlyMap<string, string>>;

const positionOf = (column: (typeof RESULT_COLUMNS)[number]): number => RESULT_COLUMNS.indexOf(column);
const SUMMARY = positionOf('explanation_summary');
const EXPLANATION = positionOf('explanation');
const RISK = positionOf('risk_factors');
const PROTECTIVE = positionOf('protective_factors');
const VERSION = positionOf('model_version');

/**
 * Makes the long form of a results file from the compact one, record by record: what `detail: 'full'` would have
 * written, byte for byte. Needs neither the model nor the customers' file; memory is bounded by a record and a chunk.
 *
 * The results are the last columns of each record, whatever the file's own columns are. Records that are long already
 * stay as they are.
 *
 * @param csv a whole results file in UTF-8, its header included
 * @param labels a field that is missing here is labelled with its own name
 * @throws Error when the file ends within a record
 */
export async function* expandResultRecords(
  csv: AsyncIterable<Uint8Array>,
  labels: ModelLabels,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const out = new ByteText();
  const expand = createRecordExpander(labels, out);
  const cutter = new CsvRecordCutter(RESULT_COLUMNS.length);
  let isHeader = true;
  for await (const chunk of csv) {
    cutter.add(chunk, (record) => {
      if (isHeader) out.bytes(record.bytes());
      else expand(record);
      isHeader = false;
    });
    if (out.length > 0) yield out.take();
  }
  if (!cutter.isDone) throw new Error('The results file ends within a record: it is not whole.');
}

function createRecordExpander(labels: ModelLabels, out: ByteText): (record: CsvRecord) => void {
  function longFactors(cell: string, { version, increases }: { version: string; increases: boolean }): FactorJson[] {
    const ofModel = labels.get(version);
    return (JSON.parse(cell) as CompactFactorJson[]).map(({ field, value, impact }) => ({
      field,
      label: ofModel?.get(field) ?? field,
      value,
      direction: increases ? 'increases' : 'decreases',
      impact,
    }));
  }

  return (record) => {
    const explanation = JSON.parse(record.text(EXPLANATION)) as CompactExplanationJson | ExplanationJson;
    if ('summary' in explanation) {
      out.bytes(record.bytes());
      return;
    }
    const version = originalFormula(record.text(VERSION));
    const risk = longFactors(record.text(RISK), { version, increases: true });
    const protective = longFactors(record.text(PROTECTIVE), { version, increases: false });
    const full: ExplanationJson = {
      summary: originalFormula(record.text(SUMMARY)),
      method: explanation.method,
      base_probability: explanation.base_probability,
      factors:
        explanation.top_factors === undefined
          ? strongestFactors(risk, protective)
          : namedFactors(explanation.top_factors, [...risk, ...protective]),
      missing_inputs: explanation.missing_inputs,
      out_of_range_inputs: explanation.out_of_range_inputs,
    };
    out.bytes(record.bytesBefore(EXPLANATION));
    out.text([full, risk, protective].map((json) => quotedCell(JSON.stringify(json))).join(','));
    out.bytes(record.bytesBehind(PROTECTIVE));
  };
}

function namedFactors(fields: readonly string[], factors: readonly FactorJson[]): FactorJson[] {
  return fields.flatMap((name) => factors.find(({ field }) => field === name) ?? []);
}
