import type { ClerkConfig, Database } from '@retainwise/platform';
import { createPersonFinder, type PersonFinder } from './find-person.ts';
import { createSessionTokenVerifier } from './verify-session-token.ts';
import { verifyWithClerk } from './verify-with-clerk.ts';

/** Finds people as an installation is set up for it; null where nobody signs in. */
export function personFinder(
  database: Pick<Database, 'people' | 'accounts'>,
  config: ClerkConfig | null,
): PersonFinder | null {
  if (config === null) return null;
  return createPersonFinder({ database, config, verify: createSessionTokenVerifier(config, verifyWithClerk) });
}
