/** The module of the page that is photographed: a part by the fragment of the address, with invented data. */
export const PAGE = `
  import { createRoot } from 'react-dom/client';
  import { ApiError, ConnectionError } from '@retainwise/sdk';
  import * as widget from '@retainwise/react-widget';
  import { fakeClient } from './fake-client.ts';
  import * as report from '../../../../react-widget/src/testing/report-data.ts';
  const [part, locale = 'en-US'] = location.hash.slice(1).split('/');
  const client = fakeClient({ isEmpty: part === 'empty' });
  if (part === 'failed') client.dashboard.retrieve = () => Promise.reject(new Error('The network is gone.'));
  if (part === 'loading') client.dashboard.retrieve = () => new Promise(() => undefined);
  const expire = () =>
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
  if (part === 'expired') client.dashboard.retrieve = expire;
  const cutOff = () => Promise.reject(new ConnectionError('Could not reach https://panel.example.com/retainwise.'));
  if (part === 'offline') client.dashboard.retrieve = cutOff;
  const answers = {
    report: report.answer,
    told: report.answer,
    waiting: report.waiting,
    nothing: report.nothing,
    few: report.few,
  };
  client.reportCard = {
    retrieve: () =>
      part === 'report-failed'
        ? Promise.reject(new Error('The network is gone.'))
        : part === 'report-loading'
          ? new Promise(() => undefined)
          : part === 'report-expired'
            ? expire()
            : Promise.resolve(answers[part.replace('report-', '')] ?? report.answer),
  };
  const found =
    part === 'report'
      ? { questions: [report.question], data: report.proposals }
      : { questions: [], data: [] };
  const counts = { rows: 41, recorded: 36, unknown_customers: 4, duplicates: 3, conflicts: 1 };
  const told = { outcomes: { ...counts, unreadable_dates: 1, without_date: 0, without_id: 0 } };
  const never = () => new Promise(() => undefined);
  const [, ofFile] = part.split('-');
  client.outcomes = {
    proposals: { list: () => Promise.resolve({ ...found, next_cursor: null }) },
    recordFile: (file, { onProgress }) => {
      if (ofFile === 'sending') onProgress({ sentBytes: 40, totalBytes: 100 });
      return ofFile === 'sending' ? never() : ofFile === 'expired' ? expire() : ofFile === 'offline' ? cutOff()
        : Promise.resolve(ofFile === 'asks' || ofFile === 'undated' ? { id: 'upl_1', outcomes: null } : told);
    },
  };
  const ofDates = {
    ...{ id: 'which_column::churn_date', kind: 'which_column', column: null, field: 'churn_date' },
    ...{ message_phrase: {
        id: 'question.which_column',
        params: { field: { id: 'field', params: { name: 'churn_date' } }, columns: ['Noted', 'Last seen'] },
      },
      message: 'Which column is churn date: "Noted" or "Last seen"?', options: [] },
    candidates: ['Noted', 'Last seen'].map((column) => ({ column, field: 'churn_date', confidence: 0 })),
  };
  const column = { field: null, confidence: 0, strategy: 'none', transform: null, reason: '' };
  const examplesOf = (day) => [{ raw: day, read: null }];
  const columns = [
    { ...column, column: 'Noted', examples: examplesOf('03.05.2026') },
    { ...column, column: 'Last seen', examples: examplesOf('28.04.2026') },
  ];
  Object.assign(client.uploads, {
    mapping: () =>
      Promise.resolve({ columns, questions: ofFile === 'asks' ? [ofDates] : [], missing: [], derived: [] }),
    create: (file, { onProgress }) => {
      if (ofFile === 'expired') return expire();
      if (ofFile === 'offline') return cutOff();
      onProgress({ sentBytes: 0.62 * file.size, totalBytes: file.size });
      return never();
    },
  });
  const running = {
    ...{ id: 'prd_1', status: 'running', model: 'auto', level: 'standard', settings: null, metadata: {} },
    ...{ progress: { rows_processed: 41200, rows_total: 96000, fraction: 0.43 }, filename: 'customers.csv' },
  };
  client.predictions.waitUntilDone = (id, { onProgress }) => (onProgress(running), never());
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
      ) : part === 'scoring' ? (
        <widget.ChurnUpload initialPredictionId="prd_1" />
      ) : part.startsWith('upload') || part.startsWith('leavers') ? (
        <widget.ChurnUpload completeLists={part === 'upload-complete'} />
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
