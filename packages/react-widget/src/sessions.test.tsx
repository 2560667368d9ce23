import { RetainWise } from '@retainwise/sdk';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { RetainWiseProvider, RetainWiseWidget, type RetainWiseWidgetProps } from './index.ts';
import { BASE, goodApi, prediction, refusal, resultRow } from './testing/test-api.ts';
import { file, useTestWidget } from './testing/test-widget.tsx';

/** A backend that makes sessions for one end customer. */
function backend(reference: string) {
  let made = 0;
  return vi.fn(() => Promise.resolve({ token: `rws_${reference}_${(made += 1)}`, expires_in: 900, reference }));
}
const tokenOf = (request: Request): string => (request.headers.get('authorization') ?? '').replace('Bearer ', '');

describe('with sessions, the widget', () => {
  const { server } = useTestWidget();
  const widget = (props: Partial<RetainWiseWidgetProps>) => (
    <StrictMode>
      <RetainWiseWidget baseUrl={BASE} locale="en-US" {...props} />
    </StrictMode>
  );
  const choose = (chosen: File) =>
    userEvent.setup().upload(screen.getByLabelText('Choose a file', { selector: 'input' }), chosen);

  /** Each end customer has a completed prediction with a customer of its own. */
  function answersByToken(): string[] {
    const seen: string[] = [];
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1`, () => HttpResponse.json(prediction('completed', 3))),
      http.get(`${BASE}/v1/predictions/prd_1/events`, () => refusal(404, 'ERR-1004', 'none')),
      http.get(`${BASE}/v1/predictions/prd_1/results`, ({ request }) => {
        seen.push(tokenOf(request));
        const [, reference = ''] = tokenOf(request).split('_');
        const data = [resultRow('c1', 0.8, `Customer of ${reference}`)];
        return HttpResponse.json({ data, next_cursor: null, total: 1, total_capped: false });
      }),
    );
    return seen;
  }

  it('uses the API with a token that its backend gave, whatever function each rendering brings', async () => {
    const fetchSession = backend('a');
    const seen: string[] = [];
    server.use(
      http.post(`${BASE}/v1/uploads`, ({ request }) => {
        seen.push(tokenOf(request));
        return undefined;
      }),
      ...goodApi(),
    );
    const { rerender } = render(widget({ fetchSession: () => fetchSession() }));
    rerender(widget({ fetchSession: () => fetchSession() }));
    await choose(file());
    await screen.findByRole('heading', { level: 2, name: 'What your columns mean' });
    rerender(widget({ fetchSession: () => fetchSession() }));
    expect(seen).toEqual(['rws_a_1']);
    expect(fetchSession).toHaveBeenCalledTimes(1);
  });

  it('shows nothing of the end customer before when the reference changes', async () => {
    answersByToken();
    const { a, b } = { a: backend('a'), b: backend('b') };
    const { rerender } = render(widget({ reference: 'a', fetchSession: a, initialPredictionId: 'prd_1' }));
    expect(await screen.findByText('Customer of a')).toBeInTheDocument();
    // The page does not know another prediction.
    rerender(widget({ reference: 'b', fetchSession: b, initialPredictionId: 'prd_1' }));
    expect(screen.queryByText('Customer of a')).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: 'Upload your customers' })).toBeInTheDocument();
    expect(b).not.toHaveBeenCalled();
  });

  it('aborts what is under way when the reference changes', async () => {
    const client = new RetainWise({ baseUrl: BASE, fetchSession: backend('a') });
    let signal: AbortSignal | undefined;
    vi.spyOn(client.uploads, 'create').mockImplementation((_source, options) => {
      signal = options?.signal;
      return new Promise(() => undefined);
    });
    const { rerender } = render(widget({ client, reference: 'a' }));
    await choose(file());
    await screen.findByRole('button', { name: 'Cancel' });
    expect(signal?.aborted).toBe(false);
    rerender(widget({ client, reference: 'b' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Upload your customers' })).toBeInTheDocument();
    expect(signal?.aborted).toBe(true);
  });

  it('does not take a session for another end customer than the one it shows', async () => {
    const seen = answersByToken();
    render(widget({ reference: 'b', fetchSession: backend('a'), initialPredictionId: 'prd_1' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your session has ended');
    expect(seen).toEqual([]);
  });

  it('shares a session with others for the same end customer in a provider, and with nobody else', async () => {
    const seen = answersByToken();
    const [a, b] = [backend('a'), backend('b')];
    render(
      <RetainWiseProvider>
        {widget({ reference: 'a', fetchSession: a, initialPredictionId: 'prd_1' })}
        {widget({ reference: 'a', fetchSession: () => a(), initialPredictionId: 'prd_1' })}
        {widget({ reference: 'b', fetchSession: b, initialPredictionId: 'prd_1' })}
      </RetainWiseProvider>,
    );
    await waitFor(() => expect(screen.getAllByText(/^Customer of/)).toHaveLength(3));
    expect(screen.getAllByText(/^Customer of/).map(({ textContent }) => textContent)).toEqual([
      'Customer of a',
      'Customer of a',
      'Customer of b',
    ]);
    expect(new Set(seen)).toEqual(new Set(['rws_a_1', 'rws_b_1']));
    expect([a.mock.calls.length, b.mock.calls.length]).toEqual([1, 1]);
  });

  it('says that the session has ended, and goes on where it was with another one', async () => {
    answersByToken();
    let signedIn = false;
    const given = backend('a');
    const fetchSession = vi.fn(() => (signedIn ? given() : Promise.reject(new Error('Signed out.'))));
    render(widget({ reference: 'a', fetchSession, initialPredictionId: 'prd_1' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Your session has ended');
    expect(alert).not.toHaveTextContent('fetchSession');
    signedIn = true;
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: 'Try again' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Customer of a')).toBeInTheDocument();
  });

  it('says the same when a session is revoked while it is used', async () => {
    answersByToken();
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1/results`, () => refusal(401, 'ERR-1002', 'It was revoked.'), {
        once: true,
      }),
    );
    const fetchSession = backend('a');
    render(widget({ reference: 'a', fetchSession, initialPredictionId: 'prd_1' }));
    expect(await screen.findByText('Your session has ended')).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Customer of a')).toBeInTheDocument();
    expect(fetchSession).toHaveBeenCalledTimes(2);
  });

  it('keeps its token nowhere, and forgets it when it leaves the page', async () => {
    answersByToken();
    const fetchSession = backend('a');
    const page = (shown: boolean) => (
      <RetainWiseProvider>
        {shown ? widget({ reference: 'a', fetchSession, initialPredictionId: 'prd_1' }) : null}
      </RetainWiseProvider>
    );
    const { rerender } = render(page(true));
    await screen.findByText('Customer of a');
    const stored = JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
    ]);
    expect(stored + document.documentElement.outerHTML).not.toContain('rws_');
    rerender(page(false));
    rerender(page(true));
    await screen.findByText('Customer of a');
    expect(fetchSession).toHaveBeenCalledTimes(2);
    cleanup();
  });
});
