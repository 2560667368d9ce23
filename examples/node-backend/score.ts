import { RetainWise, RetainWiseError, type ResultRow } from '@retainwise/sdk';

const TOP = 10;

/** Scores a file of customers and returns the ten most at risk. */
async function mostAtRisk(retainwise: RetainWise, path: string, signal: AbortSignal): Promise<readonly ResultRow[]> {
  const upload = await retainwise.uploads.create(path, { signal });
  process.stderr.write(`${upload.filename}: ${upload.accepted_rows} of ${upload.row_count} rows can be scored\n`);
  const { id } = await retainwise.predictions.create({ upload_id: upload.id }, { signal });
  await retainwise.predictions.waitUntilDone(id, {
    signal,
    onProgress: ({ status, progress }) =>
      process.stderr.write(`${status}: ${progress.rows_processed} of ${progress.rows_total}\n`),
  });
  const top: ResultRow[] = [];
  // Pages are fetched as the loop proceeds. Leaving it early fetches no more.
  for await (const customer of retainwise.predictions.results(id, { sort: '-churn_probability' }, { signal })) {
    // Customers who have already churned are not at risk.
    if (!customer.already_churned) top.push(customer);
    if (top.length === TOP) break;
  }
  return top;
}

const [file] = process.argv.slice(2);
const stopped = new AbortController();
process.once('SIGINT', () => stopped.abort(new Error('Stopped.')));
try {
  if (file === undefined) throw new Error('Usage: score.ts FILE');
  // The key and the address come from RETAINWISE_API_KEY and RETAINWISE_BASE_URL.
  const { RETAINWISE_TIMEOUT_MS: timeout } = process.env;
  const retainwise = new RetainWise(timeout === undefined ? {} : { timeout: Number(timeout) });
  for (const [i, customer] of (await mostAtRisk(retainwise, file, stopped.signal)).entries()) {
    const { churn_probability, customer_id, explanation_summary } = customer;
    process.stdout.write(
      `${i + 1}. ${(100 * churn_probability).toFixed(1)} % ${customer_id}: ${explanation_summary}\n`,
    );
  }
} catch (error) {
  // The SDK's messages hold what happened and what to do. To handle an error in code, use `error.code`.
  const name = error instanceof RetainWiseError ? `${error.name}: ` : '';
  process.stderr.write(`${name}${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
