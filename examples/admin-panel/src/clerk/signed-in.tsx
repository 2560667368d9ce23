import { OrganizationSwitcher, useAuth, useClerk, UserButton } from '@clerk/react';
import { useEffect, useMemo } from 'react';
import { App } from '../app.tsx';
import { replaceAddress } from '../use-location.ts';
import { createPersonClient } from './person-client.ts';

/** The panel of one person in one organisation. Another organisation is another panel: nothing is carried over. */
export function SignedIn() {
  const { userId, orgId, sessionId } = useAuth();
  return <PanelOf key={`${sessionId} ${userId} ${orgId}`} organizationId={orgId ?? null} />;
}

function PanelOf({ organizationId }: { readonly organizationId: string | null }) {
  const { getToken } = useAuth();
  const { signOut } = useClerk();
  const client = useMemo(
    // Bound to the organisation: a request that is under way while somebody switches must not become the other's.
    () => createPersonClient(() => getToken(organizationId === null ? {} : { organizationId })),
    [getToken, organizationId],
  );
  // The address names a prediction of this organisation; whoever comes next must not inherit it.
  useEffect(() => () => replaceAddress('/'), []);
  return (
    <App
      client={client}
      onSignIn={() => void signOut()}
      account={
        <>
          <OrganizationSwitcher hidePersonal={false} />
          <UserButton />
        </>
      }
    />
  );
}
