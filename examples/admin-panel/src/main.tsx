import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { LinkPanel } from './link-panel.tsx';
import { NotReachable } from './not-reachable.tsx';
import { Opening } from './opening.tsx';
import { applyTheme, savedTheme } from './theme.ts';
import './panel.css';

applyTheme(savedTheme());
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root".');
const root = createRoot(element);
const show = (panel: ReactNode) => root.render(<StrictMode>{panel}</StrictMode>);

/**
 * A chunk of its own: who does not use Clerk loads nothing of it. It is there before it is rendered, not suspended for:
 * Clerk begins to load while its provider renders, and React may keep what was suspended back for 300 ms. Where Clerk
 * was ready within these, its provider listened too late, and the panel stayed at "Opening".
 */
async function showClerkPanel(publishableKey: string): Promise<void> {
  show(<Opening />);
  try {
    const { ClerkPanel } = await import('./clerk/clerk-panel.tsx');
    show(<ClerkPanel publishableKey={publishableKey} />);
  } catch (error) {
    reportError(error);
    show(<NotReachable what="The panel" />);
  }
}

// The panel's backend writes it into the page, so that one build serves every installation.
const publishableKey = document.querySelector<HTMLMetaElement>('meta[name="clerk-publishable-key"]')?.content;
if (publishableKey === undefined) show(<LinkPanel />);
else void showClerkPanel(publishableKey);
