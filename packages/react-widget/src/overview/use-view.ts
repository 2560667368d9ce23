import { useCallback, useEffect, useState } from 'react';

export type SyncUrl = 'search' | 'hash' | false;

/** What somebody has chosen to see, as texts by name. What is as it always is is left out. */
export type View = Readonly<Record<string, string>>;

const PREFIX = 'churn.';
/** Browsers refuse to change the address with every letter that somebody types. */
const PAUSE_MS = 200;

/** Kept in the address, where the page allows that: a reload and a shared link show the same. */
export function useView(
  syncUrl: SyncUrl,
): readonly [view: View, choose: (change: Record<string, string | null>) => void] {
  const [view, setView] = useState<View>(() => readView(syncUrl));
  const choose = useCallback(
    (change: Record<string, string | null>) =>
      setView((before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...change }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
        ),
      ),
    [],
  );
  useEffect(() => {
    const timer = setTimeout(() => writeView(syncUrl, view), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [syncUrl, view]);
  useEffect(() => {
    if (syncUrl === false) return undefined;
    const follow = (): void => setView(readView(syncUrl));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [syncUrl]);
  return [view, choose];
}

function readView(syncUrl: SyncUrl): View {
  if (syncUrl === false) return {};
  const params = new URLSearchParams(window.location[syncUrl].slice(1));
  return Object.fromEntries(
    [...params].flatMap(([name, value]) => (name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value]] : [])),
  );
}

/** What the page has in its address stays. */
function writeView(syncUrl: SyncUrl, view: View): void {
  if (syncUrl === false) return;
  const url = new URL(window.location.href);
  const params = new URLSearchParams(url[syncUrl].slice(1));
  for (const name of [...params.keys()]) if (name.startsWith(PREFIX)) params.delete(name);
  const others = params.size;
  for (const [name, value] of Object.entries(view)) params.set(PREFIX + name, value);
  // A fragment of the page's own is no list of parameters, and would be written in another way.
  if (others === params.size && sameView(readView(syncUrl), view)) return;
  url[syncUrl] = params.size === 0 ? '' : params.toString();
  if (url.href !== window.location.href) window.history.replaceState(window.history.state, '', url);
}

function sameView(a: View, b: View): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
