import { ACCOUNT } from './account.ts';
import type { AnswerTable } from './context.ts';
import { DASHBOARD } from './dashboard.ts';
import { EXPORTS } from './exports.ts';
import { KEYS } from './keys.ts';
import { LIVE } from './live.ts';
import { PREDICTIONS } from './predictions.ts';
import { UPLOADS } from './uploads.ts';
import { WEBHOOKS } from './webhooks.ts';
import { WORKLIST } from './worklist.ts';

/** The operations that are answered from what the fake remembers; the others answer with the contract's example. */
export const ANSWERS: AnswerTable = {
  ...UPLOADS,
  ...PREDICTIONS,
  ...DASHBOARD,
  ...WORKLIST,
  ...LIVE,
  ...ACCOUNT,
  ...KEYS,
  ...WEBHOOKS,
  ...EXPORTS,
};
