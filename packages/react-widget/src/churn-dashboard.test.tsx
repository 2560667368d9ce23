import { ApiError } from '@retainwise/sdk';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChurnDashboard, RetainWiseProvider, type ChurnDashboardProps } from './index.ts';
import { dashboard, emptyDashboard } from './testing/dashboard-data.ts';
import { testDashboardClient, type TestDashboardClient } from './testing/test-dashboard.ts';

configure({ asyncUtilTimeout: 10_000 });

function open(props: Partial<ChurnDashboardProps> = {}, test: TestDashboardClient = testDashboardClient()) {
  render(
    <StrictMode>
      <RetainWiseProvider client={test.client} locale="en-US" isolate={false}>
        <ChurnDashboard {...props} />
      </RetainWiseProvider>
    </StrictMode>,
  );
  return { ...test, user: userEvent.setup() };
}
const card = (name: string) => screen.findByRole('region', { name });
const itemOf = async (name: string): Promise<HTMLElement> => {
  const items = await within(await card('Who to call first')).findAllByRole('listitem');
  const item = items.find(({ textContent }) => textContent.startsWith(name));
  if (item === undefined) throw new Error(`${name} is not on the list.`);
  return item;
};

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

describe('the dashboard', () => {
  it('says who to call first, how much is at stake, and what changed, with the reasons', async () => {
    open();
    expect(await itemOf('Firm 1')).toHaveTextContent(/Contract type: month to month.*\$1,068.*High · 89.0%/);
    const stake = await card('At stake');
    expect(stake).toHaveTextContent('$152K');
    expect(stake).toHaveTextContent('$131K to $174K, with a probability of 80%');
    expect(stake).toHaveTextContent('$12.5K more than on Apr 27, 2026');
    expect(stake).toHaveTextContent('Customers likely to leave within 90 days');
    expect(stake).toHaveTextContent('85 to 108');
    const changes = await card('What changed');
    expect(await within(changes).findByText('Customer newly_at_risk0')).toBeVisible();
    expect(changes).toHaveTextContent('21.0% → 52.0%');
    expect(changes).toHaveTextContent('Days since last activity: 2 days → 28 days');
  });

  it('asks once for what several of its parts show', async () => {
    const { asked } = open();
    await itemOf('Firm 1');
    expect(asked.filter((call) => call.startsWith('dashboard.retrieve'))).toHaveLength(1);
    expect(asked.filter((call) => call.startsWith('worklist.list'))).toEqual(['worklist.list {"capacity":20}']);
  });

  it('shows as many customers as can be called, once somebody has typed how many', async () => {
    const { asked, user } = open();
    await itemOf('Firm 1');
    const capacity = screen.getByRole('spinbutton', { name: 'I can call this week' });
    await user.clear(capacity);
    await user.type(capacity, '3');
    await vi.waitFor(() => expect(asked).toContain('worklist.list {"capacity":3}'));
    expect(await screen.findByText(/These 3 customers hold \$3,000/)).toBeVisible();
  });

  it('notes in one click what became of a customer, says so, and takes it back', async () => {
    const { asked, user } = open();
    const item = await itemOf('Firm 2');
    await user.click(within(item).getByRole('button', { name: 'Left' }));
    expect(await screen.findByText('Firm 2: Left.')).toHaveAttribute('role', 'status');
    expect(asked).toContain('worklist.update c2 {"outcome":"left","status":"done","version":0}');
    // It keeps its place, and the button the focus.
    expect(within(await itemOf('Firm 2')).getByRole('button', { name: 'Left' })).toHaveFocus();
    await user.click(within(item).getByRole('button', { name: 'Undo for Firm 2' }));
    expect(await screen.findByText('Undone for Firm 2.')).toBeInTheDocument();
    expect(asked).toContain('worklist.update c2 {"status":"open","outcome":null,"snoozed_until":null,"version":1}');
    expect(within(item).getByRole('button', { name: 'Left' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('saves a note and an owner, and snoozes for as long as is chosen', async () => {
    const { asked, user } = open();
    const item = await itemOf('Firm 1');
    await user.click(within(item).getByRole('button', { name: 'Note, owner and reasons for Firm 1' }));
    await user.type(within(item).getByLabelText('Note'), 'Call on Friday');
    await user.type(within(item).getByLabelText('Owner'), 'Ana');
    await user.selectOptions(within(item).getByLabelText('Snooze'), '7 days');
    await user.click(within(item).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Firm 1: Snoozed.')).toBeInTheDocument();
    const [, body = ''] = asked.find((call) => call.startsWith('worklist.update'))?.split('c1 ') ?? [];
    const sent = JSON.parse(body) as { note: string; owner: string; snoozed_until: string };
    expect(sent).toMatchObject({ note: 'Call on Friday', owner: 'Ana', version: 0 });
    const days = (Date.parse(sent.snoozed_until) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(7);
  });

  it('shows what failed to be saved as it was, and says why', async () => {
    const { fail, user } = open();
    const item = await itemOf('Firm 1');
    fail.set('worklist.update c1', new Error('The network is gone.'));
    await user.click(within(item).getByRole('button', { name: 'Stayed' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The network is gone.');
    expect(within(item).getByRole('button', { name: 'Stayed' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('filters the customers by a segment', async () => {
    const { asked, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Show only the customers with Pro' }));
    await vi.waitFor(() =>
      expect(asked.findLast((call) => call.startsWith('results'))).toContain(
        '"segment_column":"plan","segment_value":"Pro"',
      ),
    );
    await user.click(screen.getByRole('button', { name: /Plan: Pro/ }));
    await vi.waitFor(() =>
      expect(asked.findLast((call) => call.startsWith('results'))).not.toContain('segment_column'),
    );
  });

  it('saves the customers that are shown', async () => {
    const saved: Blob[] = [];
    const { user } = open();
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: vi.fn() }),
    );
    await user.click(await screen.findByRole('button', { name: 'Save what is shown (CSV)' }));
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    vi.unstubAllGlobals();
    expect((await saved[0]!.text()).split('\r\n').slice(0, 2)).toEqual([
      'customer_id,customer_name,churn_probability,risk_level,revenue_at_risk,explanation_summary',
      'c1,Acme,0.8,high,960,Why c1.',
    ]);
  });

  it('has a table behind each chart', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Show as a table: Trend' }));
    const table = within(await card('Trend')).getByRole('table');
    expect(within(table).getByRole('row', { name: 'May 4, 2026 $152,340 96' })).toBeVisible();
  });

  it('keeps what is chosen in the address where the page wants that, beside what is the page’s', async () => {
    window.history.replaceState(null, '', '/customers?tab=churn');
    const { user } = open({ syncUrl: 'search' });
    await user.click(await screen.findByRole('radio', { name: /Recovered/ }));
    await vi.waitFor(() => expect(window.location.search).toBe('?tab=churn&churn.change=recovered'));
    cleanup();
    open({ syncUrl: 'search' });
    expect(await screen.findByRole('radio', { name: /Recovered/ })).toBeChecked();
  });

  it('leaves the address alone unless it is told to', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('radio', { name: /Recovered/ }));
    expect(await screen.findByText('Customer recovered0')).toBeVisible();
    expect(window.location.search).toBe('');
  });

  it('says what to do before the first upload', async () => {
    const onUpload = vi.fn();
    const { user } = open({ onUpload }, testDashboardClient(emptyDashboard));
    expect(await screen.findByRole('heading', { name: 'No customers scored yet' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Upload your customers' }));
    expect(onUpload).toHaveBeenCalledOnce();
  });

  it('says what will be there after the second upload', async () => {
    open({}, testDashboardClient({ ...dashboard, previous: null, changes: null, trend: dashboard.trend.slice(1) }));
    expect(await screen.findByText(/^This is the first upload/)).toBeVisible();
    expect(await screen.findByText(/^After the second upload/)).toBeVisible();
  });

  it('says when it cannot be loaded, and tries again when told to', async () => {
    const test = testDashboardClient();
    test.fail.set('dashboard.retrieve', new Error('The network is gone.'));
    const { user } = open({}, test);
    expect(await screen.findByRole('alert')).toHaveTextContent('The network is gone.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await itemOf('Firm 1')).toBeVisible();
  });

  it('says when the session has ended, keeps what it shows, and goes on with another one', async () => {
    const { fail, user } = open();
    await itemOf('Firm 1');
    fail.set(
      'changes',
      new ApiError({
        status: 401,
        code: 'ERR-1008',
        title: 'The session has expired',
        detail: 'The session has expired.',
        requestId: 'req_1',
        errors: [],
        retryAfter: null,
      }),
    );
    await user.click(await screen.findByRole('radio', { name: /Gone/ }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Your session has ended');
    expect(await itemOf('Firm 1')).toBeVisible();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Customer gone0')).toBeVisible();
  });

  it('needs a client of the API, and says so', async () => {
    const { client } = testDashboardClient();
    open({}, { client: { predictions: client.predictions } as typeof client, asked: [], fail: new Map() });
    expect(await screen.findByRole('alert')).toHaveTextContent('The dashboard needs a client of @retainwise/sdk.');
  });
});
