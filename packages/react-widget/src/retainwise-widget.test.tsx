import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { BASE, mapping, prediction, refusal, report, resultRow } from './testing/test-api.ts';
import { file, useTestWidget } from './testing/test-widget.tsx';

const SETTINGS = { currency: null, prior_churn_rate: null, explanation: 'exact', models: null, experiment: null };

describe('the widget', () => {
  const { server, seen, open } = useTestWidget();

  it('goes from a file over its questions and findings to the customers at risk and their reasons', async () => {
    const onScoringStart = vi.fn();
    const onResult = vi.fn();
    const { user, heading, choose } = open({ onScoringStart, onResult });
    await choose(file());

    await waitFor(async () => expect(await heading('What your columns mean')).toHaveFocus());
    const question = await screen.findByRole('group', { name: 'What does "amount" hold?' });
    for (const option of within(question).getAllByRole('radio')) expect(option).not.toBeChecked();
    await user.click(within(question).getByRole('radio', { name: /Monthly charges/ }));
    const amount = screen.getByRole('combobox', { name: 'Field of column amount' });
    expect(amount).toHaveValue('monthly_charges');
    expect(amount.closest('tr')).toHaveTextContent('Chosen by you.');
    expect(screen.getByRole('row', { name: /^months/ })).toHaveTextContent(
      '80%Tenure: an English name for it; days are converted to months.',
    );
    const read = within(screen.getByRole('row', { name: /^months/ })).getByRole('list', { name: /read as/ });
    expect(
      within(read)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['365 → 12 months', 'soon → not read']);
    expect(screen.getByText('How to improve the scores').closest('details')).toHaveAttribute('open');
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    await waitFor(async () => expect(await heading('Data quality')).toHaveFocus());
    await screen.findByText('One row has no customer id.');
    const findings = screen
      .getAllByRole('listitem')
      .map((item) => item.textContent)
      .filter((text) => text.includes('VAL-'));
    expect(findings[0]).toContain('VAL-1002');
    expect(screen.getByText(/row 3 \(empty\)/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Score 2 customers' }));

    await waitFor(async () => expect(await heading('Customers at risk')).toHaveFocus());
    expect(onScoringStart).toHaveBeenCalledExactlyOnceWith('prd_1');
    expect(onResult).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'prd_1', status: 'completed' }));
    expect(seen).toContain('{"overrides":{"monthly_charges":"amount"}}');
    expect(screen.getByText('$1,080')).toBeVisible();

    const row = (await screen.findByText('Acme')).closest('tr')!;
    expect(row).toHaveTextContent('80.0%High$960Contract type: month to month');
    const expand = screen.getByRole('button', { name: 'Reasons for Acme' });
    await user.click(expand);
    expect(expand).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('Why c1.')).toBeVisible();
    expect(screen.getByText('+20.0 points', { selector: '.rw-factor-points' })).toBeVisible();
    expect(screen.getByText(/Not in the data: NPS/i)).toBeVisible();
  }, 60_000);

  it('scores files that were chosen together one after the other', async () => {
    const { user, client, heading } = open();
    const create = vi.spyOn(client.uploads, 'create');
    await user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), [
      file(),
      file('account,amount,months\nb1,6,4\n', 'april.csv'),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: 'Score 2 customers' }));
    await heading('Customers at risk');
    expect(screen.getByText('1 more file is waiting.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Score april.csv' }));
    await heading('What your columns mean');
    expect(create.mock.calls.map(([, options]) => options?.filename)).toEqual(['march.csv', 'april.csv']);
    // Nothing is left after the last one.
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: 'Score 2 customers' }));
    await heading('Customers at risk');
    expect(screen.queryByText(/waiting/)).not.toBeInTheDocument();
  });

  it('offers the as-of date, sends it, and shows which one the scores have', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.get(`${BASE}/v1/uploads/upl_1/validation`, () =>
        HttpResponse.json({
          ...report,
          findings: [{ ...report.findings[0], code: 'VAL-4022' }],
          newest_date: { date: '2021-02-18', column: 'last_login', stale_after_days: 45 },
        }),
      ),
      http.post(`${BASE}/v1/predictions`, async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(prediction('queued'), { status: 202 });
      }),
      http.get(`${BASE}/v1/predictions/prd_1`, () =>
        HttpResponse.json({
          ...prediction('completed', 3),
          settings: { ...SETTINGS, as_of: '2021-03-01T00:00:00.000Z', as_of_source: 'given' },
        }),
      ),
    );
    const { user, choose } = open();
    await choose(file());
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await screen.findByText(/as of Feb 18, 2021, the newest date/)).toBeVisible();
    await user.type(screen.getByLabelText('Measure as of'), '2021-03-01');
    await user.click(screen.getByRole('button', { name: 'Score 2 customers' }));
    expect(await screen.findByText('march.csv, scored as of Mar 1, 2021')).toBeVisible();
    expect(bodies).toEqual([{ upload_id: 'upl_1', as_of: '2021-03-01' }]);
  });

  it('marks customers who have left instead of naming a level', async () => {
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1/results`, () =>
        HttpResponse.json({
          data: [{ ...resultRow('c1', 0.8, 'Acme'), already_churned: true }],
          next_cursor: null,
          total: 1,
          total_capped: false,
        }),
      ),
    );
    open({ initialPredictionId: 'prd_1' });
    const row = (await screen.findByText('Acme')).closest('tr')!;
    expect(row).toHaveTextContent('Already churned');
    expect(within(row).queryByText('High')).toBeNull();
  });

  it('searches, filters, sorts and loads more, asking the API', async () => {
    const { user } = open({ initialPredictionId: 'prd_1' });
    await screen.findByText('Acme');
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('c2')).toBeVisible();
    expect(screen.getByText('2 of 2 customers')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();

    await user.click(screen.getByRole('button', { name: /Revenue at risk/ }));
    await vi.waitFor(() => expect(seen.at(-1)).toContain('sort=-revenue_at_risk'));
    expect(screen.getByRole('columnheader', { name: /Revenue at risk/ })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('radio', { name: 'High' }));
    await vi.waitFor(() => expect(seen.at(-1)).toContain('risk_level=high'));
    await user.type(screen.getByRole('searchbox', { name: 'Search customers' }), 'nobody');
    expect(await screen.findByText(/No customers match/)).toBeVisible();
    expect(seen.at(-1)).toContain('search=nobody');
  });

  it('works with the keyboard alone', async () => {
    const { user, heading } = open();
    const tabTo = async (name: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        await user.tab();
        const { activeElement } = document;
        if (activeElement && screen.queryAllByRole('button', { name }).includes(activeElement as HTMLElement)) return;
      }
      throw new Error(`No way by Tab to ${String(name)}.`);
    };
    await tabTo('Try it with generated customers');
    await user.keyboard('{Enter}');
    await heading('What your columns mean');
    await screen.findByRole('button', { name: 'Continue' });
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Continue' })).toBeEnabled());
    await tabTo('Continue');
    await user.keyboard('{Enter}');
    await heading('Data quality');
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /Score 2/ })).toBeEnabled());
    await tabTo(/Score 2/);
    await user.keyboard('{Enter}');
    await heading('Customers at risk');
    await screen.findByText('Acme');
    await tabTo('Reasons for Acme');
    await user.keyboard(' ');
    expect(screen.getByText('Why c1.')).toBeVisible();
  });

  it('asks what numbers count, and sends the answer', async () => {
    const unit = {
      id: 'which_unit:months:tenure_months',
      kind: 'which_unit',
      message: 'Does "months" count months or days?',
      column: 'months',
      field: 'tenure_months',
      candidates: [{ column: 'months', field: 'tenure_months', confidence: 0.8 }],
      options: [
        { id: 'months', label: 'Months' },
        { id: 'days', label: 'Days' },
      ],
    };
    server.use(
      http.get(`${BASE}/v1/uploads/upl_1/mapping`, () => HttpResponse.json({ ...mapping, questions: [unit] })),
    );
    const { user, choose } = open();
    await choose(file());
    const question = await screen.findByRole('group', { name: 'Does "months" count months or days?' });
    await user.click(within(question).getByRole('radio', { name: 'Days' }));
    expect(within(question).getByRole('radio', { name: 'Days' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByText('One row has no customer id.');
    expect(JSON.parse(seen.find((line) => line.startsWith('{'))!)).toEqual({
      overrides: {},
      answers: { 'which_unit:months:tenure_months': 'days' },
    });
  });

  it('takes a column away from another when a person decides so', async () => {
    const { user, choose } = open();
    await choose(file());
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Field of column months' }), 'Customer id');
    expect(screen.getByRole('combobox', { name: 'Field of column account' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByText('One row has no customer id.');
    expect(JSON.parse(seen.find((line) => line.startsWith('{'))!)).toEqual({
      overrides: { customer_id: 'months', tenure_months: null },
    });
  });

  it('asks which column is the id when the API finds none, and sends the file again with the answer', async () => {
    // What reads tables is loaded when it is first needed, and the test runner takes seconds to compile it.
    await import('./mapping/open-table.ts');
    server.use(
      http.post(`${BASE}/v1/uploads`, () => refusal(422, 'ERR-3004', 'No column tells customers apart.'), {
        once: true,
      }),
    );
    const { user, client, heading, choose } = open();
    const create = vi.spyOn(client.uploads, 'create');
    await choose(file('plan,nr,amount\nBasic,17,10\nBasic,18,10\nPro,19,10\n'));
    await waitFor(async () => expect(await heading('Which column identifies a customer?')).toHaveFocus());
    const options = screen.getAllByRole('radio');
    expect(options[0]).toBeChecked();
    expect(options[0]!.closest('label')).toHaveTextContent('nr for example 17, 18, 19');
    await user.click(screen.getByRole('button', { name: 'Use this column' }));
    await heading('What your columns mean');
    expect(create.mock.calls.map(([, options]) => options?.mapping)).toEqual([{}, { customer_id: 'nr' }]);
  });

  it('shows why a file was refused, with the request to name, and takes another', async () => {
    const onError = vi.fn();
    server.use(
      http.post(`${BASE}/v1/uploads`, () => refusal(422, 'ERR-3003', 'The file is an image.'), { once: true }),
    );
    const { heading, choose } = open({ onError });
    await choose(file());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The file is an image.');
    expect(alert).toHaveTextContent('Mend it and try again.');
    expect(alert).toHaveTextContent('ERR-3003 · Request req_42');
    expect(onError).toHaveBeenCalledOnce();
    await choose(file());
    await heading('What your columns mean');
  });

  it('refuses what is too large or empty before sending it', async () => {
    const { choose } = open({ maxUploadBytes: 10 });
    await choose(file('x'.repeat(11)));
    expect(await screen.findByRole('alert')).toHaveTextContent('march.csv is 11 byte; the limit is 10 byte.');
    await choose(file(''));
    expect(screen.getByRole('alert')).toHaveTextContent('march.csv is empty.');
    expect(seen).toEqual([]);
  });

  it('tells why scoring failed', async () => {
    server.use(http.get(`${BASE}/v1/predictions/prd_1`, () => HttpResponse.json(prediction('failed'))));
    const { user, heading } = open({ initialPredictionId: 'prd_1' });
    expect(await screen.findByRole('alert')).toHaveTextContent('None of the 3 rows can be scored.Mend the file.');
    await user.click(screen.getByRole('button', { name: 'Score another file' }));
    await heading('Upload your customers');
  });

  it('lets a person try again when a page of results does not come', async () => {
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1/results`, () => refusal(503, 'ERR-5002', 'Temporarily unavailable.'), {
        once: true,
      }),
    );
    const { user } = open({ initialPredictionId: 'prd_1' });
    expect(await screen.findByRole('alert')).toHaveTextContent('Temporarily unavailable.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Acme')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('downloads the results and the rejected rows', async () => {
    const urls = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1/download`, ({ request }) => {
        const part = String(new URL(request.url).searchParams.get('part'));
        return HttpResponse.text('a,b\n', {
          headers: {
            'content-type': 'text/csv',
            'content-disposition': `attachment; filename="march-${part}.csv"`,
          },
        });
      }),
    );
    const { user } = open({ initialPredictionId: 'prd_1' });
    await user.click(await screen.findByRole('button', { name: 'Download results' }));
    await vi.waitFor(() => expect(names).toEqual(['march-results.csv']));
    await user.click(await screen.findByRole('button', { name: 'Download 1 rejected row' }));
    await vi.waitFor(() => expect(names).toEqual(['march-results.csv', 'march-rejected.csv']));
    expect(urls).toHaveBeenCalledTimes(2);
    expect(revoked).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });
});
