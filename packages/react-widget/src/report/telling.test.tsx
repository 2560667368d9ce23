import { ApiError, type Mapping, type Upload } from '@retainwise/sdk';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { WidgetClient } from '../client.ts';
import { ReportCard, RetainWiseProvider } from '../index.ts';
import { answer, card, proposals } from '../testing/report-data.ts';
import { testDashboardClient } from '../testing/test-dashboard.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

type Question = Mapping['questions'][number];
const question = (id: string, more: Partial<Question>): Question => ({
  id,
  kind: 'which_column',
  field: null,
  column: null,
  message: `Question ${id}`,
  message_phrase: { id: 'unknown' },
  candidates: [],
  options: [],
  ...more,
});
const QUESTIONS = [
  question('q_id', {
    field: 'customer_id',
    candidates: ['account', 'tenant'].map((column) => ({ column, field: 'customer_id', confidence: 0 })),
  }),
  question('q_date', {
    field: 'churn_date',
    candidates: ['noted', 'seen'].map((column) => ({ column, field: 'churn_date', confidence: 0 })),
  }),
] as const;
const RECORDED = {
  rows: 2,
  recorded: 2,
  duplicates: 0,
  conflicts: 0,
  unknown_customers: 0,
  unreadable_dates: 0,
  without_date: 0,
  without_id: 0,
};
const PROBLEM = {
  type: '/problems/ERR-5001',
  title: 'Internal error',
  status: 500,
  detail: 'The outcomes in the file could not be recorded.',
  code: 'ERR-5001',
  errors: [{ location: 'file', message: 'None of its rows is recorded.', fix: 'Upload the file again.' }],
};

interface Given {
  readonly sent?: Partial<Upload>;
  readonly questions?: readonly Question[];
  readonly proposals?: () => object;
  readonly sampledShare?: number;
}

function open({ sent = { outcomes: null }, questions = QUESTIONS, proposals: list, sampledShare }: Given = {}) {
  const asked: string[] = [];
  const ask = <T,>(name: string, value: T): Promise<T> => {
    asked.push(name);
    return Promise.resolve(value);
  };
  const columns = ['account', 'tenant', 'noted', 'seen'].map((column, index) => ({ column, index, field: null }));
  const coverage = sampledShare === undefined ? card.coverage : { ...card.coverage, sampled_share: sampledShare };
  const { client } = testDashboardClient();
  const whole = {
    ...client,
    uploads: {
      ...client.uploads,
      mapping: () => ask('mapping', { columns, questions }),
      updateMapping: (_id: string, overrides: object) => ask(`decide ${JSON.stringify(overrides)}`, {}),
    },
    reportCard: { retrieve: () => ask('card', { ...answer, card: { ...card, coverage } }) },
    outcomes: {
      recordFile: () => ask('file', { id: 'upl_1', ...sent }),
      waitForFile: () => ask('wait', { id: 'upl_1', outcomes: RECORDED }),
      proposals: {
        list: async () => {
          asked.push('proposals');
          return Promise.resolve(list?.() ?? { questions: [], data: [], next_cursor: null });
        },
        confirm: (ids: readonly string[]) => ask(`confirm ${ids.join(' ')}`, { data: [] }),
        reject: (ids: readonly string[]) => ask(`reject ${ids.join(' ')}`, { data: [] }),
      },
    },
  };
  render(
    <StrictMode>
      {/* The parts under test use no more of it. */}
      <RetainWiseProvider client={whole as unknown as WidgetClient} locale="en-US" isolate={false}>
        <ReportCard />
      </RetainWiseProvider>
    </StrictMode>,
  );
  return { asked, user: userEvent.setup() };
}

async function send(user: ReturnType<typeof userEvent.setup>): Promise<HTMLElement> {
  const input = await screen.findByLabelText('Choose the file of those who left', { selector: 'input' });
  await user.upload(input, new File(['a'], 'left.csv', { type: 'text/csv' }));
  return screen.getByRole('region', { name: 'Tell us who left' });
}

describe('a file of who left that is unclear', () => {
  it('is asked about, goes on when each question has an answer, and says what was recorded', async () => {
    const { user, asked } = open();
    const part = await send(user);
    expect(await within(part).findByText(/left\.csv is not recorded yet/)).toBeVisible();
    const form = within(part).getByRole('form', { name: /question/i });
    expect(form).toHaveFocus();
    const goOn = within(form).getByRole('button', { name: 'Continue' });
    expect(goOn).toBeDisabled();
    await user.click(within(form).getByLabelText(/tenant/));
    expect(goOn).toBeDisabled();
    await user.click(within(form).getByLabelText(/noted/));
    await user.click(goOn);
    expect(await within(part).findByText('left.csv: 2 rows')).toBeVisible();
    expect(asked).toContain('decide {"customer_id":"tenant","churn_date":"noted"}');
    expect(asked.filter((call) => call === 'proposals').length).toBeGreaterThan(1);
  });

  it('can be given up: no column is right', async () => {
    const { user, asked } = open({ questions: QUESTIONS.slice(1) });
    const part = await send(user);
    const none = await within(part).findByLabelText(/none/i);
    await user.click(none);
    await user.click(within(part).getByRole('button', { name: 'Continue' }));
    expect(await within(part).findByText(/No column of left\.csv/)).toBeVisible();
    expect(asked.some((call) => call.startsWith('decide'))).toBe(false);
  });

  it('says why where it cannot be recorded', async () => {
    const { user } = open({ sent: { outcomes: null, problem: PROBLEM } });
    const part = await send(user);
    const alert = await within(part).findByRole('alert');
    expect(alert).toHaveTextContent('ERR-5001');
    expect(alert).toHaveTextContent('Upload the file again.');
  });
});

describe('who seems to have left', () => {
  const listed = (next: string | null = null) => ({ questions: [], data: proposals, next_cursor: next });

  it('is decided without losing the place, and said to be saved each time', async () => {
    let left = proposals;
    const { user } = open({ proposals: () => ({ ...listed(), data: left }) });
    const list = await screen.findByRole('region', { name: 'Have they left?' });
    left = proposals.slice(1);
    await user.click(within(list).getByRole('button', { name: 'Confirm for Acme' }));
    await waitFor(() => expect(list).not.toHaveTextContent('Acme'));
    expect(within(list).getByRole('heading', { name: 'Have they left?' })).toHaveFocus();
    expect(within(list).getByRole('status')).toHaveTextContent('Saved.');
  });

  it('can be refused all at once', async () => {
    const { user, asked } = open({ proposals: listed });
    await user.click(await screen.findByRole('button', { name: 'None of these has left' }));
    await waitFor(() => expect(asked).toContain('reject 1 2'));
  });

  it('is said to be the first of more', async () => {
    open({ proposals: () => listed('next') });
    expect(await screen.findByText('These are the first 2. More follow once they are decided.')).toBeVisible();
  });

  it('can be asked for again when it did not come', async () => {
    let fails = true;
    const { user } = open({
      proposals: () => {
        if (!fails) return listed();
        throw new ApiError({
          ...{
            status: 503,
            code: 'ERR-5002',
            title: 'Temporarily unavailable',
            detail: 'The database is out of reach.',
          },
          ...{ requestId: 'req_1', errors: [], retryAfter: null },
        });
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The database is out of reach.');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Acme')).toBeVisible();
  });
});

it('figures of a sample of the customers say so', async () => {
  open({ sampledShare: 0.03 });
  const text = 'All figures here are of one customer in 33, chosen by their ids.';
  expect(await screen.findByText(text)).toBeVisible();
});
