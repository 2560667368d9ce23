import { ClerkFailed, ClerkLoaded, ClerkLoading, ClerkProvider, Show } from '@clerk/react';
import { NotReachable } from '../not-reachable.tsx';
import { Opening } from '../opening.tsx';
import { APPEARANCE } from './appearance.ts';
import { SignedIn } from './signed-in.tsx';
import { SignedOut } from './signed-out.tsx';

export interface ClerkPanelProps {
  readonly publishableKey: string;
}

/** The panel of people who sign in with Clerk. */
export function ClerkPanel({ publishableKey }: ClerkPanelProps) {
  return (
    // What people do here is told to nobody; the content policy would not let it out either.
    <ClerkProvider publishableKey={publishableKey} afterSignOutUrl="/" appearance={APPEARANCE} telemetry={false}>
      <ClerkLoading>
        <Opening />
      </ClerkLoading>
      <ClerkFailed>
        <NotReachable what="Clerk" />
      </ClerkFailed>
      <ClerkLoaded>
        <Show when="signed-in" fallback={<SignedOut />}>
          <SignedIn />
        </Show>
      </ClerkLoaded>
    </ClerkProvider>
  );
}
