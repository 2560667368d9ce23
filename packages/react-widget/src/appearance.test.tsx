import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { BASE, prediction } from './testing/test-api.ts';
import { useTestWidget } from './testing/test-widget.tsx';

describe('the appearance', () => {
  const { server, seen, open } = useTestWidget();
  const inCurrency = (currency: string | null) => {
    const { summary, ...completed } = prediction('completed', 3);
    server.use(http.get(`${BASE}/v1/predictions/prd_1`, () => HttpResponse.json({ ...completed, summary: summary && { ...summary, currency } })));
  };

  it.each([['EUR', '€1,080'], ['JPY', '¥1,080'], [null, '1,080']])('is in the currency of the account: %s', async (currency, written) => {
    inCurrency(currency);
    open({ initialPredictionId: 'prd_1' });
    expect(await screen.findByText(written)).toBeVisible();
  });

  it.each([['GBP', '£1,080'], [null, '1,080'], ['pounds', '1,080']])('is in the currency that the page names: %s', async (currency, written) => {
    inCurrency('EUR');
    open({ initialPredictionId: 'prd_1', currency });
    expect(await screen.findByText(written)).toBeVisible();
  });

  it('changes without beginning again when the page renders with other messages', async () => {
    const { user, again } = open({ initialPredictionId: 'prd_1', client: undefined, baseUrl: BASE, messages: {} });
    await screen.findByText('Acme');
    const before = [...seen];
    again({ messages: { resultsTitle: 'Who may leave' } });
    expect(screen.getByRole('heading', { name: 'Who may leave' })).toBeVisible();
    expect(screen.getByText('Acme')).toBeVisible();
    // Whatever had begun again would have been asked before this.
    await user.click(screen.getByRole('button', { name: /Revenue at risk/ }));
    await vi.waitFor(() => expect(seen.at(-1)).toContain('sort=-revenue_at_risk'));
    expect(seen.slice(before.length)).toHaveLength(1);
  });

  it('speaks other words and figures when told to', async () => {
    open({ initialPredictionId: 'prd_1', locale: 'de-DE', currency: 'EUR', messages: { resultsTitle: 'Gefährdete Kunden' } });
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
