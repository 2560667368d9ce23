import type { OutputFile, PredictionFact } from './facts.ts';
import type { KnownUpload } from './ledger.ts';

/** What is wrong with one prediction, or false. A file that the campaign did not send is the sample of standalone. */
type Fault = string | false;
type Outputs = ReadonlyMap<string, OutputFile>;

export function failedForNothing(prediction: PredictionFact, file: KnownUpload | undefined): Fault {
  // The sample is healthy, too.
  const isHealthy = (file?.health ?? 'healthy') === 'healthy';
  const { id, status, attempt, error_code: code, error_message: message } = prediction;
  return status === 'failed' && isHealthy && `${id} after ${attempt} attempts: ${String(code)} ${String(message)}`;
}

export function wrongSums(prediction: PredictionFact, file: KnownUpload | undefined): Fault {
  const { id, rows_accepted: accepted, rows_rejected: rejected, rows_total: total } = prediction;
  const rows = file?.rows ?? total;
  const isRight =
    (accepted ?? Number.NaN) + (rejected ?? Number.NaN) === rows &&
    (file === undefined || accepted === file.customers.length);
  return !isRight && `${id}: ${String(accepted)} + ${String(rejected)} of ${rows} rows`;
}

export function wrongResults(prediction: PredictionFact, outputs: Outputs): Fault {
  const { id, rows_accepted: accepted, stored: rows, output_key: key } = prediction;
  const lines = outputs.get(key ?? '')?.lines;
  const isRight = rows === accepted && lines === accepted;
  return !isRight && `${id}: ${rows} rows, ${String(lines)} lines, ${String(accepted)} accepted`;
}

export function wrongCustomers(prediction: PredictionFact, file: KnownUpload | undefined, outputs: Outputs): Fault {
  const { id, stored: rows, row_numbers: numbers, customers, output_key: key } = prediction;
  // The sample names a customer twice; files of the campaign do not.
  if (numbers !== rows || (file && customers !== rows))
    return `${id}: ${rows} rows, ${numbers} numbers, ${customers} customers`;
  const written = outputs.get(key ?? '')?.first;
  if (!file || !written) return false;
  const missing = new Set(file.customers);
  for (const customer of written) missing.delete(customer);
  return missing.size > 0 && `${id}: ${missing.size} customers are not in its results`;
}

export function wrongRejected(prediction: PredictionFact, file: KnownUpload | undefined, outputs: Outputs): Fault {
  const { id, rows_rejected: rejected, rejected_key: key } = prediction;
  const written = outputs.get(key ?? '');
  if (written?.lines !== rejected) return `${id}: ${String(written?.lines)} lines, ${String(rejected)} rejected`;
  // In files of the campaign, the rejected rows are those without an id.
  const strangers = file ? written.first.filter((cell) => cell !== '').length : 0;
  return strangers > 0 && `${id}: ${strangers} rows in rejected.csv that can be scored`;
}
