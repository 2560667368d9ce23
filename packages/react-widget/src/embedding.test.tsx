import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { sheetModule } from '../scripts/sheet-module.ts';
import { ChurnUpload, CustomerRisk, RetainWiseProvider, RiskBadge, useCustomerRisk, useDashboard } from './index.ts';
import { testDashboardClient } from './testing/test-dashboard.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const shadowText = (): string => document.querySelector('.rw-host')?.shadowRoot?.textContent ?? '';

describe('a part', () => {
  it('is in a shadow tree unless the page wants it otherwise', async () => {
    const { client } = testDashboardClient();
    render(
      <RetainWiseProvider client={client} locale="en-US">
        <CustomerRisk customerId="c1" />
      </RetainWiseProvider>,
    );
    await waitFor(() => expect(shadowText()).toContain('Why c1.'));
    expect(screen.queryByText('Why c1.')).toBeNull();
    cleanup();
    render(
      <RetainWiseProvider client={client} locale="en-US">
        <CustomerRisk customerId="c1" isolate={false} />
      </RetainWiseProvider>,
    );
    expect(await screen.findByText('Why c1.')).toBeVisible();
  });

  it('takes from the provider what it does not set itself', async () => {
    const { client } = testDashboardClient();
    render(
      <RetainWiseProvider client={client} locale="de-DE" theme="dark" isolate={false}>
        <CustomerRisk customerId="c1" />
        <CustomerRisk customerId="c1" locale="en-US" theme="light" />
      </RetainWiseProvider>,
    );
    expect(await screen.findByText('Erhöht das Risiko')).toBeVisible();
    expect(await screen.findByText('Raises the risk')).toBeVisible();
    const themes = [...document.querySelectorAll<HTMLElement>('.rw-root')].map(({ dataset }) => dataset['rwTheme']);
    expect(themes).toEqual(['dark', 'light']);
  });

  it('keeps its space while a server has rendered the page, and takes over without a mismatch', async () => {
    const { client } = testDashboardClient();
    const page = (
      <RetainWiseProvider client={client} locale="en-US">
        <ChurnUpload />
      </RetainWiseProvider>
    );
    const html = renderToString(page);
    // With the question what is in the file, which a host that says so leaves out.
    expect(html).toMatch(/<svg[^>]* height="518"/);
    const ofCustomers = renderToString(
      <RetainWiseProvider client={client}>
        <ChurnUpload fileKind="customers" />
      </RetainWiseProvider>,
    );
    expect(ofCustomers).toMatch(/<svg[^>]* height="470"/);
    // A strict policy forbids styles in the page.
    expect(html).not.toMatch(/style=|<style/);
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = html;
    const complaints: unknown[] = [];
    const root = hydrateRoot(container, page, { onRecoverableError: (error) => complaints.push(error) });
    await waitFor(() => expect(shadowText()).toContain('Upload your customers'));
    expect(complaints).toEqual([]);
    root.unmount();
    container.remove();
  });

  it('says that a customer was never scored', async () => {
    const { client } = testDashboardClient();
    render(<CustomerRisk client={client} customerId="nobody" isolate={false} locale="en-US" />);
    expect(await screen.findByText('This customer has not been scored yet.')).toBeVisible();
  });
});

describe('a badge', () => {
  it('asks for a customer, and shares the answer with what else shows that customer', async () => {
    const { client, asked } = testDashboardClient();
    render(
      <RetainWiseProvider client={client} locale="en-US" isolate={false}>
        <RiskBadge customerId="c1" />
        <RiskBadge customerId="c1" />
        <CustomerRisk customerId="c1" />
      </RetainWiseProvider>,
    );
    expect(await screen.findAllByRole('img', { name: 'Churn risk: High, 80.0%' })).toHaveLength(2);
    expect(asked.filter((call) => call.startsWith('history'))).toHaveLength(1);
  });

  it('shows a score that the page has without asking', async () => {
    const { client, asked } = testDashboardClient();
    const score = { churn_probability: 0.123, risk_level: 'low' } as const;
    render(<RiskBadge client={client} score={score} isolate={false} locale="en-US" />);
    expect(await screen.findByRole('img', { name: 'Churn risk: Low, 12.3%' })).toHaveTextContent('Low · 12.3%');
    expect(asked).toEqual([]);
  });
});

describe('a hook', () => {
  function Mine() {
    const { data, loading, error, refresh } = useCustomerRisk('c7');
    return (
      <button type="button" onClick={refresh}>
        {loading ? 'loading' : (error?.message ?? data?.latest?.result.churn_probability)}
      </button>
    );
  }

  it('gives a page of its own what the parts show, and loads it again when told to', async () => {
    const { client, asked, fail } = testDashboardClient();
    render(
      <RetainWiseProvider client={client}>
        <Mine />
      </RetainWiseProvider>,
    );
    const button = await screen.findByRole('button', { name: '0.8' });
    fail.set('history c7', new Error('The network is gone.'));
    button.click();
    expect(await screen.findByRole('button', { name: 'The network is gone.' })).toBeVisible();
    expect(asked.filter((call) => call.startsWith('history'))).toHaveLength(2);
  });

  it('ends its request when nobody waits for it any more', async () => {
    const { client, asked } = testDashboardClient();
    const Shown = () => <p>{useDashboard().loading ? 'loading' : 'there'}</p>;
    const { rerender } = render(
      <RetainWiseProvider client={client}>
        <Shown />
      </RetainWiseProvider>,
    );
    expect(screen.getByText('loading')).toBeVisible();
    rerender(<RetainWiseProvider client={client}>{null}</RetainWiseProvider>);
    await waitFor(() => expect(asked.at(-1)).toMatch(/aborted$|retrieve/));
    expect(screen.queryByText('there')).toBeNull();
  });
});

it('the styles of isolated parts are those of the sheet', () => {
  expect(readFileSync(join(import.meta.dirname, 'generated/sheet.ts'), 'utf8')).toBe(sheetModule());
});
