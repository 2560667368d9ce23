import { RetainWise } from '@retainwise/sdk';
import { useState } from 'react';
import { App } from './app.tsx';

/** Without a key: the panel's backend adds it to every request below this path. */
const client = new RetainWise({ baseUrl: '/api/retainwise' });

/** The panel of whoever signed in by a link. The page has told how to do so before it got here. */
export function LinkPanel() {
  const [problem, setProblem] = useState<string | null>(null);
  const signOut = (): void => {
    fetch('/sign-out', { method: 'POST' }).then(
      ({ ok }) => (ok ? leave() : setProblem('You could not be signed out. Try again.')),
      () => setProblem('The panel does not answer. You are still signed in.'),
    );
  };
  return (
    <App
      client={client}
      onSignIn={leave}
      account={
        <>
          <span className="user">Demo user</span>
          <button type="button" className="button button-quiet" onClick={signOut}>
            Sign out
          </button>
          {problem === null ? null : (
            <span role="alert" className="user">
              {problem}
            </span>
          )}
        </>
      }
    />
  );
}

/** Loaded anew, so that nothing of the session stays in memory. */
function leave(): void {
  window.location.assign('/sign-in');
}
