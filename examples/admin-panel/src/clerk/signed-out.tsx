import { SignIn } from '@clerk/react';
import { useEffect } from 'react';

/** Clerk's own sign-in, which brings its heading along. */
export function SignedOut() {
  useEffect(() => {
    document.title = 'Sign in · Northwind Metrics';
  }, []);
  return (
    <main className="alone">
      <p className="brand">Northwind Metrics</p>
      <SignIn routing="hash" fallback={<p role="status">Opening the sign-in …</p>} />
    </main>
  );
}
