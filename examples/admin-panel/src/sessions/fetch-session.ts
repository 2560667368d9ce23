import type { SessionGrant } from '@retainwise/sdk';

/**
 * Asks the panel's backend for a session for one of its customers. The backend decides whether this user may have it.
 *
 * @throws Error with words for the user
 */
export async function fetchSessionOf(customer: string): Promise<SessionGrant> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customer }),
  });
  if (!response.ok) throw new Error('The panel does not let you see this customer at the moment.');
  return (await response.json()) as SessionGrant;
}
