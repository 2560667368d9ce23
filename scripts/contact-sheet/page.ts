/** The module of the page that is photographed: a part by the fragment of the address, with invented data. */
export const PAGE = `
  import { createRoot } from 'react-dom/client';
  import { ApiError } from '@retainwise/sdk';
  import * as widget from '@retainwise/react-widget';
  import { fakeClient } from './fake-client.ts';
  import * as report from '../../../../react-widget/src/testing/report-data.ts';
  const [part, locale = 'en-US'] = location.hash.slice(1).split('/');
  const client = fakeClient({ isEmpty: part === 'empty' });
  if (part === 'failed') client.dashboard.retrieve = () => Promise.reject(new Error('The network is gone.'));
  if (part === 'loading') client.dashboard.retrieve = () => new Promise(() => undefined);
  if (part === 'expired' || part === 'report-expired')
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
  const answers = { report: report.answer, told: report.answer, waiting: report.waiting, nothing: report.nothing };
  const expired = client.dashboard.retrieve;
  client.reportCard = {
    retrieve: () =>
      part === 'report-failed'
        ? Promise.reject(new Error('The network is gone.'))
        : part === 'report-loading'
          ? new Promise(() => undefined)
          : part === 'report-expired'
            ? expired()
            : Promise.resolve(answers[part.replace('report-', '')] ?? report.answer),
  };
  const found =
    part === 'report'
      ? { questions: [report.question], data: report.proposals }
      : { questions: [], data: [] };
  const counts = { rows: 41, recorded: 36, unknown_customers: 4, duplicates: 3, conflicts: 1 };
  client.outcomes = {
    proposals: { list: () => Promise.resolve({ ...found, next_cursor: null }) },
    recordFile: () =>
      Promise.resolve({ outcomes: { ...counts, unreadable_dates: 1, without_date: 0, without_id: 0 } }),
  };
  client.customers.timeline = () => Promise.resolve(report.timeline);
  const ignore = () => undefined;
  createRoot(document.getElementById('root')).render(
    <widget.RetainWiseProvider client={client} locale={locale}>
      {part === 'risk' ? (
        <>
          <p>Acme Ltd <widget.RiskBadge customerId="c1004" /></p>
          <widget.CustomerRisk customerId="c1004" />
        </>
      ) : part.startsWith('report') ? (
        <widget.ReportCard />
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
