import { SignIn } from '@clerk/react';
import { useEffect } from 'react';

/** Clerk's own sign-in, in the frame of the panel. */
export function SignedOut() {
  useEffect(() => {
    document.title = 'Sign in · Northwind Metrics';
  }, []);
  return (
    <main className="alone">
      <h1>Sign in to Northwind Metrics</h1>
      <SignIn routing="hash" fallback={<p role="status">Opening the sign-in …</p>} />
    </main>
  );
}
