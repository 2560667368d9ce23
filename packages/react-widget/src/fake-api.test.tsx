import '@testing-library/jest-dom/vitest';
import { RetainWise } from '@retainwise/sdk';
import { createFakeApi, problemResponse } from '@retainwise/testing';
import { handlersOf } from '@retainwise/testing/msw';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ChurnDashboard, RetainWiseProvider, RetainWiseWidget } from './index.ts';

const BASE = 'http://panel.test/api/retainwise';
const CSV = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\nc2,Basic,19,30\nc3,Pro,99,12\n';

/** jsdom's files cannot be read as a stream. */
function readable(text: string): File {
  const stream = () => new Response(text).body;
  return Object.assign(new File([text], 'mine.csv', { type: 'text/csv' }), { stream });
}

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

  it('correct cells in place: the cells are sent and the file is not, and it is checked with them', async () => {
    const user = userEvent.setup();
    const wrong = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\n,Basic,-19,30\nc3,Pro,99,12\n';
    const { uploadId } = await api.seed({ csv: wrong, filename: 'mine.csv' });
    api.answer('createUpload', () => api.fetch(`${BASE}/v1/uploads/${uploadId}`));
    render(<RetainWiseWidget client={client()} locale="en-US" />);
    const input = await screen.findByLabelText('Choose a file', { selector: 'input' });
    await user.upload(input, readable(wrong));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await screen.findByText('2 of 3 rows can be scored.');
    await user.click(screen.getByText('Correct the first of these rows'));
    await user.type(await screen.findByRole('textbox', { name: 'customer_id in row 2' }), 'c2');
    await user.click(screen.getByRole('button', { name: 'Save and check again' }));

    await screen.findByText('3 of 3 rows can be scored.');
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Data quality' })).toHaveFocus());
    const operations = api.requests.map(({ operation }) => operation);
    expect(operations.filter((operation) => operation === 'createUpload')).toHaveLength(1);
    expect(operations.filter((operation) => operation === 'correctUpload')).toHaveLength(1);

    // What was corrected before is shown, and stays corrected with the next.
    await user.click(screen.getByText('Correct the first of these rows'));
    const charges = await screen.findByRole('textbox', { name: 'monthly_charges in row 2' });
    expect(charges).toHaveValue('-19');
    await user.clear(charges);
    await user.type(charges, '19');
    await user.click(screen.getByRole('button', { name: 'Save and check again' }));
    await waitFor(() => expect(screen.queryByText('Correct the first of these rows')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Score 3 customers' }));
    for (const id of ['c1', 'c2', 'c3']) expect((await screen.findAllByText(id)).length).toBeGreaterThan(0);
  });

  it('keep what was typed when corrections are refused, and say why', async () => {
    const user = userEvent.setup();
    const wrong = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\n,Basic,19,30\nc3,Pro,99,12\n';
    const { uploadId } = await api.seed({ csv: wrong, filename: 'mine.csv' });
    api.answer('createUpload', () => api.fetch(`${BASE}/v1/uploads/${uploadId}`));
    api.answer('correctUpload', () => problemResponse('ERR-2010', { detail: 'A customer is being erased.' }));
    render(<RetainWiseWidget client={client()} locale="en-US" />);
    const input = await screen.findByLabelText('Choose a file', { selector: 'input' });
    await user.upload(input, readable(wrong));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByText('Correct the first of these rows'));
    const cell = await screen.findByRole('textbox', { name: 'customer_id in row 2' });
    await user.type(cell, 'c2');
    await user.click(screen.getByRole('button', { name: 'Save and check again' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('ERR-2010');
    expect(cell).toHaveValue('c2');
    expect(screen.getByRole('button', { name: 'Save and check again' })).toBeEnabled();
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
