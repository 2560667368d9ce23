import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { LinkPanel } from './link-panel.tsx';
import { Opening } from './opening.tsx';
import { applyTheme, savedTheme } from './theme.ts';
import './panel.css';

/** A chunk of its own: who does not use Clerk loads nothing of it. */
const ClerkPanel = lazy(() => import('./clerk/clerk-panel.tsx'));

applyTheme(savedTheme());
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
// The panel's backend writes it into the page, so that one build serves every installation.
const publishableKey = document.querySelector<HTMLMetaElement>('meta[name="clerk-publishable-key"]')?.content;
createRoot(root).render(
  <StrictMode>
    {publishableKey === undefined ? (
      <LinkPanel />
    ) : (
      <Suspense fallback={<Opening />}>
        <ClerkPanel publishableKey={publishableKey} />
      </Suspense>
    )}
  </StrictMode>,
);
