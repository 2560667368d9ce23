import { useEffect, useRef } from 'react';
import type { Journey } from './journey.ts';

/** How deep each step is in the history of the page; null for those that nobody goes back from. */
const DEPTH: Readonly<Record<Journey['step'], number | null>> = {
  upload: 0,
  uploading: null,
  telling: 1,
  choose_sheet: 1,
  choose_id: 1,
  mapping: 1,
  validation: 2,
  scoring: null,
  results: null,
};
const NAME = 'retainwiseDepth';

/**
 * The back button of the browser goes back a step: each has an entry in the history of the page, with the address of
 * the page and what the page keeps in it.
 */
export function useBackButton(
  isEnabled: boolean,
  step: Journey['step'],
  back: { readonly toFile: () => void; readonly toColumns: () => void },
): void {
  const depth = DEPTH[step];
  const latest = useRef({ depth, back });
  useEffect(() => {
    latest.current = { depth, back };
  });
  useEffect(() => {
    if (!isEnabled || depth === null) return;
    const at = depthOf(window.history.state);
    if (depth < at) window.history.go(depth - at);
    for (let next = at + 1; next <= depth; next++)
      window.history.pushState({ ...(window.history.state as object | null), [NAME]: next }, '');
  }, [depth, isEnabled]);
  useEffect(() => {
    if (!isEnabled) return undefined;
    const follow = ({ state }: PopStateEvent): void => {
      const to = depthOf(state);
      const { depth: from, back: go } = latest.current;
      if (from === null || to >= from) return;
      if (to === 0) go.toFile();
      else go.toColumns();
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [isEnabled]);
}

function depthOf(state: unknown): number {
  const kept = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[NAME] : undefined;
  return typeof kept === 'number' ? kept : 0;
}
