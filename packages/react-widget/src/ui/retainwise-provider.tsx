import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { AppearanceProps } from './appearance.ts';
import { createClients, type Clients } from './clients.ts';
import { createSheets, type Sheets } from './sheets.ts';

export interface RetainWiseProviderProps extends AppearanceProps {
  readonly children: ReactNode;
  /** Clients that several providers share: elements of a page without React do. */
  readonly clients?: Clients | undefined;
}

interface Shared {
  readonly clients: Clients;
  readonly sheets: Sheets;
  readonly defaults: AppearanceProps;
}

const SharedContext = createContext<Shared | null>(null);

/**
 * What all parts inside it have in common: where the API is and whose data it is, language, currency and theme. A part
 * may set each for itself. Parts for the same `baseUrl` and `reference` share a client, its session and what is loaded.
 */
export function RetainWiseProvider({ children, clients, ...defaults }: RetainWiseProviderProps) {
  const around = useContext(SharedContext);
  const [own] = useState(() => ({ clients: createClients(), sheets: createSheets() }));
  const merged = { ...around?.defaults, ...withoutUndefined(defaults) };
  const shared = useMemo(
    () => ({
      clients: clients ?? around?.clients ?? own.clients,
      sheets: around?.sheets ?? own.sheets,
      defaults: merged,
    }),
    // By what is in it: a page makes another object with each rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [around, clients, own, ...APPEARANCE.map((name) => merged[name])],
  );
  return <SharedContext.Provider value={shared}>{children}</SharedContext.Provider>;
}

const APPEARANCE = [
  'client',
  'baseUrl',
  'fetchSession',
  'reference',
  'locale',
  'currency',
  'theme',
  'messages',
  'isolate',
  'nonce',
] as const satisfies readonly (keyof AppearanceProps)[];

/** Those of the surrounding provider; without one, a part has clients of its own. */
export function useClients(): Clients {
  const [own] = useState(createClients);
  return useContext(SharedContext)?.clients ?? own;
}

export function useSheets(): Sheets {
  const [own] = useState(createSheets);
  return useContext(SharedContext)?.sheets ?? own;
}

/** What a part sets for itself, and what the provider says for the rest. */
export function useAppearance(own: AppearanceProps): AppearanceProps {
  return { ...useContext(SharedContext)?.defaults, ...withoutUndefined(own) };
}

function withoutUndefined(props: AppearanceProps): AppearanceProps {
  return Object.fromEntries(
    APPEARANCE.flatMap((name) => (props[name] === undefined ? [] : [[name, props[name]] as const])),
  ) as AppearanceProps;
}
