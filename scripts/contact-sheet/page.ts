/** The module of the page that is photographed: a part by the fragment of the address, with invented data. */
export const PAGE = `
  import { createRoot } from 'react-dom/client';
  import { ApiError } from '@retainwise/sdk';
  import * as widget from '@retainwise/react-widget';
  import { fakeClient } from './fake-client.ts';
  const [part, locale = 'en-US'] = location.hash.slice(1).split('/');
  const client = fakeClient({ isEmpty: part === 'empty' });
  if (part === 'failed') client.dashboard.retrieve = () => Promise.reject(new Error('The network is gone.'));
  if (part === 'loading') client.dashboard.retrieve = () => new Promise(() => undefined);
  if (part === 'expired')
    client.dashboard.retrieve = () =>
      Promise.reject(
        new ApiError({
          status: 401,
          code: 'ERR-1008',
          title: 'Session expired',
          detail: 'The session has ended.',
          errors: [],
          requestId: 'req_8f2k1',
          retryAfter: null,
        }),
      );
  const ignore = () => undefined;
  createRoot(document.getElementById('root')).render(
    <widget.RetainWiseProvider client={client} locale={locale}>
      {part === 'risk' ? (
        <>
          <p>Acme Ltd <widget.RiskBadge customerId="c1004" /></p>
          <widget.CustomerRisk customerId="c1004" />
        </>
      ) : part === 'upload' ? (
        <widget.ChurnUpload />
      ) : part.startsWith('journey') ? (
        <widget.ChurnUpload private={{ workerUrl: '/worker.js' }} />
      ) : (
        <widget.ChurnDashboard onUpload={ignore} onCustomer={ignore} syncUrl="search" />
      )}
    </widget.RetainWiseProvider>,
  );`;

export const STYLES = `
  body { margin: 0; padding: 24px; background: light-dark(#f7f9f8, #0c1110); color: light-dark(#111, #eee);
    font-family: system-ui, sans-serif; }
  @media (max-width: 500px) { body { padding: 12px; } }`;
