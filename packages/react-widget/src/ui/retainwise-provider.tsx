import { createContext, useContext, useState, type ReactNode } from 'react';
import { createClients, type Clients } from './clients.ts';

const ClientsContext = createContext<Clients | null>(null);

/** Widgets inside it share a client, and with it a session, where `baseUrl` and `reference` are the same. */
export function RetainWiseProvider({ children }: { readonly children: ReactNode }) {
  const [clients] = useState(createClients);
  return <ClientsContext.Provider value={clients}>{children}</ClientsContext.Provider>;
}

/** Those of the surrounding provider; without one, a widget has clients of its own. */
export function useClients(): Clients {
  const [own] = useState(createClients);
  return useContext(ClientsContext) ?? own;
}
