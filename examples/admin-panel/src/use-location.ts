import { useMemo, useSyncExternalStore } from 'react';

const NAVIGATED = 'panel:navigated';

export interface PanelLocation {
  readonly path: string;
  readonly predictionId: string | null;
  /** Another number for every view gone to; the same while only the address of a view is corrected. */
  readonly visit: string;
}

/** Where the panel is; renders again when that changes. */
export function useLocation(): PanelLocation {
  const snapshot = useSyncExternalStore(subscribe, () => `${visit()} ${window.location.href}`);
  return useMemo(() => {
    const [number = '', href = ''] = snapshot.split(' ');
    const { pathname, searchParams } = new URL(href);
    return { path: pathname, predictionId: searchParams.get('prediction'), visit: number };
  }, [snapshot]);
}

/** Goes to another view without loading the page again. */
export function navigate(address: string): void {
  window.history.pushState({ visit: crypto.getRandomValues(new Uint32Array(1))[0] }, '', address);
  window.dispatchEvent(new Event(NAVIGATED));
  window.scrollTo(0, 0);
}

/** Corrects the address of the view that is shown, so that a reload shows the same. */
export function replaceAddress(address: string): void {
  window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new Event(NAVIGATED));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(NAVIGATED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(NAVIGATED, onChange);
  };
}

function visit(): string {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'visit' in state ? String(state.visit) : '0';
}
