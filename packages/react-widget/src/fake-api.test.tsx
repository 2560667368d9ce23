import '@testing-library/jest-dom/vitest';
import { RetainWise } from '@retainwise/sdk';
import { createFakeApi } from '@retainwise/testing';
import { handlersOf } from '@retainwise/testing/msw';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ChurnDashboard, RetainWiseProvider, RetainWiseWidget } from './index.ts';

const BASE = 'http://panel.test/api/retainwise';
const CSV = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\nc2,Basic,19,30\nc3,Pro,99,12\n';

describe('the parts, before the fake API', () => {
  const api = createFakeApi({ baseUrl: BASE });
  const server = setupServer(...handlersOf(api, BASE));
  const client = () => new RetainWise({ baseUrl: BASE, maxRetries: 0 });
  beforeAll(() => {
    configure({ asyncUtilTimeout: 20_000 });
    server.listen({ onUnhandledRequest: 'error' });
  });
  afterEach(() => {
    cleanup();
    api.reset();
  });
  afterAll(() => server.close());

  it('lead from a file to its customers', async () => {
    const user = userEvent.setup();
    // jsdom's files lose their content on the way: what is sent stands for a file that is there.
    const { uploadId } = await api.seed({ csv: CSV, filename: 'mine.csv' });
    api.answer('createUpload', () => api.fetch(`${BASE}/v1/uploads/${uploadId}`));
    render(<RetainWiseWidget client={client()} locale="en-US" />);
    const input = await screen.findByLabelText('Choose a file', { selector: 'input' });
    await user.upload(input, new File([CSV], 'mine.csv', { type: 'text/csv' }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: /^Score/ }));
    for (const id of ['c1', 'c2', 'c3']) expect((await screen.findAllByText(id)).length).toBeGreaterThan(0);
    expect(api.requests.map(({ operation }) => operation)).toContain('createPrediction');
  });

  it.each([
    ['said to have all customers', true],
    ['not said to', false],
  ])('send a file that is %s as such', async (_, isComplete) => {
    const user = userEvent.setup();
    const { uploadId } = await api.seed({ csv: CSV, filename: 'mine.csv' });
    api.answer('createUpload', () => api.fetch(`${BASE}/v1/uploads/${uploadId}`));
    render(<RetainWiseWidget client={client()} locale="en-US" completeLists />);
    const box = await screen.findByRole('checkbox', { name: 'This file has all of our customers' });
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(/Nothing counts until somebody confirms it/);
    if (isComplete) await user.click(box);
    const input = screen.getByLabelText('Choose a file', { selector: 'input' });
    await user.upload(input, new File([CSV], 'mine.csv', { type: 'text/csv' }));
    await screen.findByRole('button', { name: 'Continue' });
    const sent = api.requests.find(({ operation }) => operation === 'createUpload');
    expect(new URL(sent?.path ?? '', BASE).searchParams.get('complete')).toBe(isComplete ? 'true' : null);
  });

  it('ask about complete lists only where they are told to', async () => {
    render(<RetainWiseWidget client={client()} locale="en-US" />);
    expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('show what changed since the week before, and an empty account', async () => {
    const page = (
      <RetainWiseProvider client={client()} isolate={false} locale="en-US">
        <ChurnDashboard />
      </RetainWiseProvider>
    );
    const { unmount } = render(page);
    expect(await screen.findByText(/newly at risk/i)).toBeInTheDocument();
    unmount();
    api.play({ scenario: 'empty' });
    render(
      <RetainWiseProvider client={client()} isolate={false} locale="en-US">
        <ChurnDashboard />
      </RetainWiseProvider>,
    );
    expect(await screen.findByText(/first file|upload/i)).toBeInTheDocument();
  });
});
