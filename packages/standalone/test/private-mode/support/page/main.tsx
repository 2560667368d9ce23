import { RetainWiseWidget } from '@retainwise/react-widget';
import { createPrivateClient } from '@retainwise/react-widget/private';
import '@retainwise/react-widget/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** A page that has nothing but the widget: no client, no key, no session. */
const workerUrl = new URLSearchParams(location.search).get('worker') ?? undefined;
const now = new Date('2026-06-15T00:00:00Z');

Object.assign(globalThis, { createPrivateClient });
const root = document.getElementById('root');
if (root !== null && !location.search.includes('bare'))
  createRoot(root).render(
    <StrictMode>
      <RetainWiseWidget private={{ workerUrl, now }} locale="en-US" maxUploadBytes={2 ** 30} />
    </StrictMode>,
  );
