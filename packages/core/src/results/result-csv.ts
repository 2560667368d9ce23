import { csvCell, csvRecord, quotedCell } from './csv.ts';
import { compactExplanationJson, compactFactorsJson } from './compact-json.ts';
import type { ResultDetail } from './result-detail.ts';
import { explanationJson, factorsJson } from './result-json.ts';
import type { RejectedRow, ResultRow } from './types.ts';
import { jsonNumber } from './writer/write-number.ts';

/** Columns added behind the input's own. */
export const RESULT_COLUMNS = [
  'churn_probability',
  'risk_level',
  'revenue_at_risk',
  'explanation_summary',
  'explanation',
  'risk_factors',
  'protective_factors',
  'confidence',
  'model_version',
  'experiment_group',
  'already_churned',
] as const;

/** Columns added to a rejected row: why it was not scored. */
export const REJECTED_COLUMNS = ['row_number', 'rejection_code', 'rejection_reason'] as const;

/** A name that the input does not use already, so that no reader of the file meets a column twice. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let i = 2; taken.has(free); i++) free = i === 2 ? `retainwise_${name}` : `retainwise_${name}_${i - 1}`;
  return free;
}

function withColumns(inputHeader: readonly string[], added: readonly string[]): string {
  const taken = new Set(inputHeader);
  return csvRecord([...inputHeader, ...added.map((name) => freeName(name, taken))]);
}

/** Header record of a results file: the input's columns unchanged and in order, then the result's. */
export function resultHeader(inputHeader: readonly string[]): string {
  return withColumns(inputHeader, RESULT_COLUMNS);
}

export function rejectedHeader(inputHeader: readonly string[]): string {
  return withColumns(inputHeader, REJECTED_COLUMNS);
}

/** Record of one scored row. Its three JSON columns always parse. For many rows use `createResultWriter`. */
export function resultRecord(cells: readonly string[], row: ResultRow, detail?: ResultDetail): string {
  return `${cells.map((cell) => `${csvCell(cell)},`).join('')}${resultCells(row, detail)}`;
}

/** The cells behind the input's own, with the line end. */
export function resultCells(row: ResultRow, detail: ResultDetail = 'compact'): string {
  const { explanation, riskFactors, protectiveFactors } = row;
  const isFull = detail === 'full';
  const factors = isFull ? factorsJson : compactFactorsJson;
  return `${[
    jsonNumber(row.churnProbability),
    row.riskLevel,
    row.revenueAtRisk?.toFixed(2) ?? '',
    quotedCell(explanation.summary),
    quotedCell(JSON.stringify(isFull ? explanationJson(explanation) : compactExplanationJson(row))),
    quotedCell(JSON.stringify(factors(riskFactors))),
    quotedCell(JSON.stringify(factors(protectiveFactors))),
    row.confidence,
    csvCell(row.modelVersion),
    csvCell(row.experimentGroup),
    String(row.alreadyChurned),
  ].join(',')}\r\n`;
}

export function rejectedRecord({ cells, rowNumber, code, message }: RejectedRow): string {
  return csvRecord([...cells, String(rowNumber), code, message]);
}
