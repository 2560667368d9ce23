import type { AccountRecord, Database, Owner } from '@retainwise/platform';
import { ApiError } from '../http/api-error.ts';
import { limitsOf, type Limits } from './limits-of.ts';

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
type Spender = Pick<AccountRecord, 'id' | 'limits'>;

/** Runs of ordinary files take seconds; the SDK waits as long as this before it tries again. */
const RETRY_AFTER_SECONDS = 10;
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/**
 * Checks the rows that an account stores. Called after the write in its transaction, which it thereby undoes; before
 * one, `more` says how many rows are expected. How much the account stores is not said of what is an end customer's:
 * that would tell of others.
 *
 * @throws ApiError ERR-1005
 */
export async function requireRoom(
  { usage }: Pick<Database, 'usage'>,
  account: Spender,
  limits: Limits,
  {
    owner,
    more = 0,
    transaction,
  }: { readonly owner: Owner; readonly more?: number; readonly transaction?: Transaction },
): Promise<void> {
  const { storedRows: quota } = limitsOf(account, limits);
  const rows = (await usage.storedRows(account.id, transaction)) + more;
  if (rows > quota)
    throw new ApiError(
      'ERR-1005',
      owner.reference === ''
        ? `Your account would store ${whole.format(rows)} rows. Its quota is ${whole.format(quota)}.`
        : 'Your account would store more rows than its quota.',
    );
}

/**
 * Checks that the account may have one more prediction queued or running. The caller is in `usage.spending`.
 *
 * @throws ApiError ERR-5004
 */
export async function requireOpenPrediction(
  { predictions }: Pick<Database, 'predictions'>,
  account: Spender,
  limits: Limits,
  transaction: Transaction,
): Promise<void> {
  const { openPredictions } = limitsOf(account, limits);
  if ((await predictions.countOpen(account.id, transaction)) < openPredictions) return;
  throw new ApiError(
    'ERR-5004',
    `Your account may have ${whole.format(openPredictions)} predictions queued or running at the same time.`,
    { retryAfter: RETRY_AFTER_SECONDS },
  );
}

/**
 * Checks that the account may begin one more upload in parts. The caller is in `usage.spending`.
 *
 * @throws ApiError ERR-5004
 */
export async function requireOpenUpload(
  { uploadParts }: Pick<Database, 'uploadParts'>,
  account: Spender,
  limits: Limits,
  transaction: Transaction,
): Promise<void> {
  const { openUploads } = limitsOf(account, limits);
  if ((await uploadParts.countOpen(account.id, transaction)) < openUploads) return;
  throw new ApiError(
    'ERR-5004',
    `Your account may have ${whole.format(openUploads)} uploads in parts that are not ready. Delete one that you no ` +
      'longer need, or wait until it expires.',
    { retryAfter: RETRY_AFTER_SECONDS },
  );
}
