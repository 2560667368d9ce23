import { explanationInWords, unexplained, type ComparedFactor } from '../../explain/explanation-in-words.ts';
import type { ResultRow } from '../types.ts';
import { readReasons } from './stored-reasons.ts';
import { hasLeft, KINDS_PER_PART, levelOfStanding, type ResultWords, type StoredRow } from './types.ts';

/**
 * A stored row in words: what `RowCursor.result` said of it when it was scored, with impacts in whole millionths.
 *
 * @throws RangeError when the row is not one of these words
 */
export function readStoredRow(row: StoredRow, { scale, parts }: ResultWords): ResultRow {
  const part = parts[Math.floor(row.kind / KINDS_PER_PART)];
  const kind = part?.kinds[row.kind % KINDS_PER_PART];
  const model = part?.models[kind?.model ?? -1];
  if (part === undefined || kind === undefined || model === undefined)
    throw new RangeError(`The words of a result of the kind ${row.kind} are missing.`);
  const { method, baseProbability, experimentGroup, routingReason, currency } = kind;
  const { confidence, reasons, missing, outOfRange, failure } = readReasons(row.reasons, part.texts);
  const riskLevel = levelOfStanding(row.standing);
  const keys = (factors: readonly number[]) => factors.map((i) => model.factors[i]?.[0] ?? '');
  const explained =
    failure === null
      ? explanationInWords(
          { probability: row.probability, level: riskLevel, scale, method, baseProbability },
          reasons.map(({ factor, impact, value }): ComparedFactor => {
            const [field, label, median] = model.factors[factor] ?? ['', '', null];
            return { field, label, value, impact, median };
          }),
          { missing: keys(missing), outOfRange: keys(outOfRange) },
        )
      : unexplained(baseProbability, failure === '' ? null : failure);
  return {
    rowNumber: row.rowNumber,
    customerId: row.customerId,
    customerName: row.customerName,
    churnProbability: row.probability,
    riskLevel,
    revenueAtRisk: row.revenue,
    currency,
    ...explained,
    confidence,
    model: model.id,
    modelVersion: model.version,
    experimentGroup,
    routingReason,
    alreadyChurned: hasLeft(row.standing),
  };
}
