import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, savedTheme } from '../theme.ts';
import { CustomersPanel } from './customers-panel.tsx';
import '../panel.css';

applyTheme(savedTheme());
const root = document.getElementById('root');
// The panel's backend writes it into the page.
const apiUrl = document.querySelector<HTMLMetaElement>('meta[name="retainwise-api"]')?.content;
if (!root || !apiUrl) throw new Error('sessions.html lacks its root or the address of the API.');
createRoot(root).render(
  <StrictMode>
    <CustomersPanel apiUrl={apiUrl} />
  </StrictMode>,
);
