import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { BASE, prediction } from './testing/test-api.ts';
import { useTestWidget } from './testing/test-widget.tsx';

describe('scoring that is cancelled', () => {
  const { server, open } = useTestWidget();

  /** A prediction that runs until it is cancelled, or until `end`. */
  function running() {
    const state: { now: Parameters<typeof prediction>[0]; cancels: number } = { now: 'running', cancels: 0 };
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1`, () => HttpResponse.json(prediction(state.now, 1))),
      http.get(`${BASE}/v1/predictions/prd_1/events`, () => new HttpResponse(null, { status: 404 })),
      http.post(`${BASE}/v1/predictions/prd_1/cancel`, () => {
        state.cancels += 1;
        if (state.now === 'completed')
          return HttpResponse.json({ status: 409, code: 'ERR-4005', title: 't', detail: 'Too late.' }, { status: 409 });
        state.now = 'cancelled';
        return HttpResponse.json(prediction('cancelled', 1));
      }),
    );
    return state;
  }

  it('by keyboard, says so where the focus is, is no error, and can be started again', async () => {
    const state = running();
    let created: unknown;
    server.use(
      http.post(`${BASE}/v1/predictions`, async ({ request }) => {
        created = await request.json();
        return HttpResponse.json({ ...prediction('queued'), id: 'prd_2' }, { status: 202 });
      }),
      http.get(`${BASE}/v1/predictions/prd_2`, () => HttpResponse.json({ ...prediction('completed', 3), id: 'prd_2' })),
      http.get(`${BASE}/v1/predictions/prd_2/results`, () =>
        HttpResponse.json({ data: [], next_cursor: null, total: 0, total_capped: false }),
      ),
    );
    const onError = vi.fn();
    const { user, heading } = open({ initialPredictionId: 'prd_1', onError });
    const button = await screen.findByRole('button', { name: 'Cancel scoring' });
    await screen.findByText('1 of 3 rows');
    button.focus();
    await user.keyboard('{Enter}');
    await heading('Scoring was cancelled');
    expect(screen.getByRole('heading', { name: 'Scoring was cancelled' })).toHaveFocus();
    expect(screen.getByText('There are no results. Your file is kept and can be scored again.')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect([state.cancels, onError.mock.calls]).toEqual([1, []]);

    await user.click(screen.getByRole('button', { name: 'Score again' }));
    await heading('Customers at risk');
    expect(created).toEqual({ upload_id: 'upl_1', model: 'auto', level: 'standard', metadata: {} });
  });

  it('keeps the focus on its button while the request is under way, and sends it once', async () => {
    const state = running();
    let answer: () => void = () => undefined;
    server.use(
      http.post(`${BASE}/v1/predictions/prd_1/cancel`, async () => {
        state.cancels += 1;
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        state.now = 'cancelled';
        return HttpResponse.json(prediction('cancelled', 1));
      }),
    );
    const { user, heading } = open({ initialPredictionId: 'prd_1' });
    await user.click(await screen.findByRole('button', { name: 'Cancel scoring' }));
    const button = await screen.findByRole('button', { name: 'Cancelling …' });
    expect(button).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Cancelling …');
    await user.click(button);
    await vi.waitFor(() => expect(state.cancels).toBe(1));
    answer();
    await heading('Scoring was cancelled');
    expect(state.cancels).toBe(1);
  });

  it('by somebody else is shown too', async () => {
    const state = running();
    const { heading } = open({ initialPredictionId: 'prd_1' });
    await screen.findByText('1 of 3 rows');
    state.now = 'cancelled';
    await heading('Scoring was cancelled');
  });

  it('too late shows the results', async () => {
    const state = running();
    const { user, heading } = open({ initialPredictionId: 'prd_1' });
    await screen.findByText('1 of 3 rows');
    state.now = 'completed';
    await user.click(screen.getByRole('button', { name: 'Cancel scoring' }));
    await heading('Customers at risk');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('in vain says so, goes on, and can be asked for again', async () => {
    const state = running();
    server.use(
      http.post(
        `${BASE}/v1/predictions/prd_1/cancel`,
        () => HttpResponse.json({ status: 404, code: 'ERR-2001', title: 't', detail: 'No.' }, { status: 404 }),
        { once: true },
      ),
    );
    const { user, heading } = open({ initialPredictionId: 'prd_1' });
    await user.click(await screen.findByRole('button', { name: 'Cancel scoring' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Scoring could not be cancelled, and continues.');
    await user.click(screen.getByRole('button', { name: 'Cancel scoring' }));
    await heading('Scoring was cancelled');
    expect(state.cancels).toBe(1);
  });
});
