import { act, fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { BASE, prediction, refusal } from './testing/test-api.ts';
import { file, useTestWidget } from './testing/test-widget.tsx';

describe('when things fail, the widget', () => {
  const { server, seen, open } = useTestWidget();
  const drop = (...files: File[]): void => {
    fireEvent.drop(screen.getByText('Drop a file here, or'), { dataTransfer: { files } });
  };

  it('names the problem and sends the same file again when that may help', async () => {
    server.use(
      http.post(`${BASE}/v1/uploads`, () => refusal(503, 'ERR-5002', 'The database is out of reach.'), { once: true }),
    );
    const { user, client, heading, choose } = open();
    const create = vi.spyOn(client.uploads, 'create');
    await choose(file());
    expect(await screen.findByRole('alert')).toHaveTextContent('Temporarily unavailableThe database is out of reach.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await heading('What your columns mean');
    expect(create.mock.calls.map(([blob, options]) => [(blob as File).name, options?.filename])).toEqual([
      ['march.csv', 'march.csv'],
      ['march.csv', 'march.csv'],
    ]);
  });

  it('says it in the language of the page, with the sentence of the API behind it', async () => {
    server.use(http.post(`${BASE}/v1/uploads`, () => refusal(422, 'ERR-3003', 'march.csv is an image.')));
    const { user } = open({ locale: 'de' });
    await user.upload(await screen.findByLabelText('Datei auswählen', { selector: 'input' }), file());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Die Datei ist keine Tabelle');
    expect(alert).toHaveTextContent('Speichern Sie sie als CSV oder .xlsx mit einer Kopfzeile.');
    expect(screen.getByText(/march\.csv is an image/)).not.toBeVisible();
    await user.click(screen.getByText('Einzelheiten auf Englisch'));
    expect(screen.getByText(/march\.csv is an image/)).toHaveAttribute('lang', 'en');
  });

  it('fetches the sample again when that did not come', async () => {
    server.use(http.get(`${BASE}/v1/sample-data`, () => HttpResponse.error(), { once: true }));
    const { user, heading } = open();
    await user.click(screen.getByRole('button', { name: 'Try it with generated customers' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await heading('What your columns mean');
  });

  it('does not offer to send a file again that was refused as it is', async () => {
    server.use(http.post(`${BASE}/v1/uploads`, () => refusal(422, 'ERR-3003', 'The file is an image.')));
    const { choose } = open();
    await choose(file());
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('takes a dropped table, and refuses an image without sending it, alone or among others', async () => {
    const { heading } = open();
    drop(new File(['x'], 'logo.png', { type: 'image/png' }));
    expect(screen.getByRole('alert')).toHaveTextContent('logo.png is not a CSV, TSV or .xlsx file.');
    drop(file(), new File(['x'], 'photo.png', { type: 'image/png' }));
    expect(screen.getByRole('alert')).toHaveTextContent('photo.png is not a CSV, TSV or .xlsx file.');
    expect(seen).toEqual([]);
    drop(file());
    await heading('What your columns mean');
  });

  it('shows how much of a file is sent, and stops sending when told so', async () => {
    const { user, client, heading, choose } = open();
    let signal: AbortSignal | undefined;
    vi.spyOn(client.uploads, 'create').mockImplementation((_source, options) => {
      signal = options?.signal;
      options?.onProgress?.({ sentBytes: 25, totalBytes: 100 });
      return new Promise(() => undefined);
    });
    await choose(file());
    expect(await screen.findByRole('progressbar')).toHaveAttribute('aria-valuenow', '25');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await heading('Upload your customers');
    expect(signal?.aborted).toBe(true);
  });

  it('says of a large file that it can go on, and how much had arrived when it does', async () => {
    const { client, choose } = open();
    let tell: (resumedBytes: number) => void = () => undefined;
    vi.spyOn(client.uploads, 'create').mockImplementation((_source, options) => {
      tell = (resumedBytes) => options?.onProgress?.({ sentBytes: 5e6, totalBytes: 10e6, resumedBytes });
      return new Promise(() => undefined);
    });
    await choose(new File(['x'.repeat(9 * 2 ** 20)], 'large.csv'));
    expect(await screen.findByText(/choose the same file again/)).toBeInTheDocument();
    act(() => tell(4 * 2 ** 20));
    expect(await screen.findByText(/^Continuing an earlier upload of this file: 4 MB/)).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50');
  });

  it('scores the same file once more when a job has failed', async () => {
    let created: unknown;
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1`, () =>
        HttpResponse.json({
          ...prediction('failed'),
          error: { code: 'ERR-5003', message: 'Scoring failed.', fix: 'Create the prediction again.' },
        }),
      ),
      http.post(`${BASE}/v1/predictions`, async ({ request }) => {
        created = await request.json();
        return HttpResponse.json({ ...prediction('queued'), id: 'prd_2' }, { status: 202 });
      }),
      http.get(`${BASE}/v1/predictions/prd_2`, () => HttpResponse.json({ ...prediction('completed', 3), id: 'prd_2' })),
      http.get(`${BASE}/v1/predictions/prd_2/results`, () =>
        HttpResponse.json({ data: [], next_cursor: null, total: 0, total_capped: false }),
      ),
    );
    const onScoringStart = vi.fn();
    const { user, heading } = open({ initialPredictionId: 'prd_1', onScoringStart });
    expect(await screen.findByRole('alert')).toHaveTextContent('Scoring failed.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await heading('Customers at risk');
    expect(created).toEqual({ upload_id: 'upl_1', model: 'auto', level: 'standard', metadata: {} });
    expect(onScoringStart).toHaveBeenCalledExactlyOnceWith('prd_2');
    // Empty, and said so.
    expect(await screen.findByText('No customers were scored.')).toBeVisible();
  });

  it('asks again for the columns', async () => {
    server.use(
      http.get(`${BASE}/v1/uploads/upl_1/mapping`, () => refusal(500, 'ERR-5001', 'Something broke.'), { once: true }),
    );
    const { user, choose } = open();
    await choose(file());
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('combobox', { name: 'Field of column account' })).toBeVisible();
  });

  it('asks again for the check, and keeps what was decided when saving fails', async () => {
    server.use(
      http.put(`${BASE}/v1/uploads/upl_1/mapping`, () => refusal(500, 'ERR-5001', 'Not saved.'), { once: true }),
      http.get(`${BASE}/v1/uploads/upl_1/validation`, () => refusal(500, 'ERR-5001', 'Not checked.'), { once: true }),
    );
    const { user, choose } = open();
    await choose(file());
    await user.click(await screen.findByRole('radio', { name: /Monthly charges/ }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved.');
    expect(screen.getByRole('radio', { name: /Monthly charges/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('Not checked.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('One row has no customer id.')).toBeVisible();
  });
});
