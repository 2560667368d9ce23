import { ClerkFailed, ClerkLoaded, ClerkLoading, ClerkProvider, Show } from '@clerk/react';
import { Opening } from '../opening.tsx';
import { APPEARANCE } from './appearance.ts';
import { SignedIn } from './signed-in.tsx';
import { SignedOut } from './signed-out.tsx';

export interface ClerkPanelProps {
  readonly publishableKey: string;
}

/** The panel of people who sign in with Clerk. */
export default function ClerkPanel({ publishableKey }: ClerkPanelProps) {
  return (
    // What people do here is told to nobody; the content policy would not let it out either.
    <ClerkProvider publishableKey={publishableKey} afterSignOutUrl="/" appearance={APPEARANCE} telemetry={false}>
      <ClerkLoading>
        <Opening />
      </ClerkLoading>
      <ClerkFailed>
        <main className="alone">
          <h1>Signing in is not possible at the moment</h1>
          <p className="lead" role="alert">
            Clerk could not be reached. Check your connection, then reload the page.
          </p>
          <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
            Reload
          </button>
        </main>
      </ClerkFailed>
      <ClerkLoaded>
        <Show when="signed-in" fallback={<SignedOut />}>
          <SignedIn />
        </Show>
      </ClerkLoaded>
    </ClerkProvider>
  );
}
