import type { RetainWise } from '@retainwise/sdk';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { AboutView } from './views/about-view.tsx';
import { ChurnView } from './views/churn-view.tsx';
import { DashboardView } from './views/dashboard-view.tsx';
import { ReportView } from './views/report-view.tsx';
import { HistoryView } from './views/history-view.tsx';
import { SessionEndedView } from './views/session-ended-view.tsx';
import { Link } from './link.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useLocation } from './use-location.ts';

const VIEWS = [
  { path: '/', name: 'Churn risk' },
  { path: '/report', name: 'Was it right?' },
  { path: '/upload', name: 'Upload' },
  { path: '/history', name: 'History' },
  { path: '/about', name: 'About this example' },
] as const;

export interface AppProps {
  readonly client: RetainWise;
  /** Who is signed in, and what they can do about that; in the header. */
  readonly account: ReactNode;
  /** What somebody does whose session has ended. */
  readonly onSignIn: () => void;
}

/** The layout of the panel around its views. */
export function App({ client, account, onSignIn }: AppProps) {
  const [hasEnded, setHasEnded] = useState(false);
  const onSessionEnd = useCallback(() => setHasEnded(true), []);
  const { path, predictionId, visit } = useLocation();
  const view = VIEWS.find((candidate) => candidate.path === path) ?? VIEWS[0];
  useEffect(() => {
    document.title = `${view.name} · Northwind Metrics`;
  }, [view]);
  return (
    <div className="panel">
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <header className="panel-header">
        <Link href="/" className="brand">
          <BrandMark />
          <span>Northwind Metrics</span>
        </Link>
        <div className="panel-header-end">
          <ThemeSwitch />
          {account}
        </div>
      </header>
      <nav className="panel-nav" aria-label="Views">
        <ul>
          {VIEWS.map(({ path: href, name }) => (
            <li key={href}>
              <Link href={href} aria-current={href === view.path ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" className="panel-content" tabIndex={-1}>
        {hasEnded ? (
          <SessionEndedView onSignIn={onSignIn} />
        ) : (
          <>
            {view.path === '/upload' || (view.path === '/' && predictionId !== null) ? (
              <ChurnView key={visit} client={client} predictionId={predictionId} onSessionEnd={onSessionEnd} />
            ) : null}
            {view.path === '/' && predictionId === null ? <DashboardView key={visit} client={client} /> : null}
            {view.path === '/report' ? <ReportView key={visit} client={client} /> : null}
            {view.path === '/history' ? <HistoryView client={client} onSessionEnd={onSessionEnd} /> : null}
            {view.path === '/about' ? <AboutView /> : null}
          </>
        )}
      </main>
    </div>
  );
}

function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="brand-tile" />
      <path d="M8 22V10l16 12V10" className="brand-line" />
    </svg>
  );
}
