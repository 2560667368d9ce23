import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { BASE, prediction, resultRow } from './testing/test-api.ts';
import { useTestWidget } from './testing/test-widget.tsx';

describe('the appearance', () => {
  const { server, open } = useTestWidget();
  const inCurrency = (currency: string | null) => {
    const { summary, ...completed } = prediction('completed', 3);
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1`, () =>
        HttpResponse.json({ ...completed, summary: summary && { ...summary, currency } }),
      ),
    );
  };

  it.each([
    ['EUR', '€1,080'],
    ['JPY', '¥1,080'],
    [null, '1,080'],
  ])('is in the currency of the account: %s', async (currency, written) => {
    inCurrency(currency);
    open({ initialPredictionId: 'prd_1' });
    expect(await screen.findByText(written)).toBeVisible();
  });

  it.each([
    ['GBP', '£1,080'],
    [null, '1,080'],
    ['pounds', '1,080'],
  ])('is in the currency that the page names: %s', async (currency, written) => {
    inCurrency('EUR');
    open({ initialPredictionId: 'prd_1', currency });
    expect(await screen.findByText(written)).toBeVisible();
  });

  it('changes without asking again for what is under way', async () => {
    let asked = 0;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1/results`, async () => {
        asked += 1;
        await held;
        return HttpResponse.json({
          data: [resultRow('c1', 0.8, 'Acme')],
          next_cursor: null,
          total: 1,
          total_capped: false,
        });
      }),
    );
    const { again } = open({ initialPredictionId: 'prd_1', client: undefined, baseUrl: BASE, messages: {} });
    await vi.waitFor(() => expect(asked).toBeGreaterThan(0), { timeout: 10_000 });
    const before = asked;
    again({ messages: { resultsTitle: 'Who may leave' } });
    expect(screen.getByRole('heading', { name: 'Who may leave' })).toBeVisible();
    release();
    expect(await screen.findByText('Acme')).toBeVisible();
    expect(asked).toBe(before);
  });

  it('speaks other words and figures when told to', async () => {
    open({
      initialPredictionId: 'prd_1',
      locale: 'de-DE',
      currency: 'EUR',
      messages: { resultsTitle: 'Gefährdete Kunden' },
    });
    expect(await screen.findByRole('heading', { name: 'Gefährdete Kunden' })).toBeVisible();
    expect(screen.getByText(/1\.080\s€/)).toBeVisible();
  });

  it('says what is missing when a page names neither a client nor a path', async () => {
    const onError = vi.fn();
    const { user } = open({ client: undefined, onError });
    await user.click(screen.getByRole('button', { name: 'Try it with generated customers' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('baseUrl');
    expect(onError).toHaveBeenCalledOnce();
  });
});
