import { describe, expect, it } from 'vitest';
import { fakeApiCommand, startFakeApi } from './index.ts';

const CSV = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\nc2,Basic,19,30\n';

describe('the fake API as a server', () => {
  it('takes a form, scores it, streams what happens, and answers with the results', async () => {
    const server = await startFakeApi({ start: 'empty' });
    try {
      const form = new FormData();
      form.set('file', new Blob([CSV]), 'Kundenübersicht.csv');
      const uploaded = await fetch(`${server.url}/v1/uploads`, { method: 'POST', body: form });
      const upload = (await uploaded.json()) as { id: string; filename: string };
      expect([uploaded.status, upload.filename]).toEqual([201, 'Kundenübersicht.csv']);
      const init = { method: 'POST', body: JSON.stringify({ upload_id: upload.id }) };
      const { id } = (await (await fetch(`${server.url}/v1/predictions`, init)).json()) as { id: string };
      expect(await (await fetch(`${server.url}/v1/predictions/${id}/events`)).text()).toContain('prediction.completed');
      const csv = await (await fetch(`${server.url}/v1/predictions/${id}/download`)).text();
      expect(csv.trimEnd().split('\n')).toHaveLength(3);
    } finally {
      await server.close();
    }
  });

  it('is controlled over HTTP by tests in other languages, and read by pages of any origin', async () => {
    const server = await startFakeApi({ start: 'empty' });
    try {
      const scenario = JSON.stringify({ scenario: 'limited', times: 1 });
      await fetch(`${server.url}/fake/scenarios`, { method: 'POST', body: scenario });
      const limited = await fetch(`${server.url}/v1/account`, { headers: { origin: 'https://panel.example' } });
      expect([limited.status, limited.headers.get('access-control-allow-origin')]).toEqual([
        429,
        'https://panel.example',
      ]);
      expect(await (await fetch(`${server.url}/fake/requests`)).json()).toEqual([
        { method: 'GET', path: '/v1/account', operation: 'retrieveAccount' },
      ]);
      await fetch(`${server.url}/fake/scenarios`, { method: 'POST', body: '{"scenario":"offline"}' });
      await expect(fetch(`${server.url}/v1/account`)).rejects.toThrow('fetch failed');
      await fetch(`${server.url}/fake/scenarios`, { method: 'DELETE' });
      expect((await fetch(`${server.url}/v1/account`)).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  it.each([
    [['--port', 'x'], 2, 'The port "x"'],
    [['--scenario', 'nonsense'], 2, 'JSON'],
    [['--nonsense'], 2, 'nonsense'],
    [['--help'], 0, 'Usage'],
  ])('is a command that explains itself when called with %s', async (args, status, text) => {
    let said = '';
    const say = (more: string): void => void (said += more);
    expect(await fakeApiCommand(args, { out: say, err: say })).toBe(status);
    expect(said).toContain(text);
  });

  it('says where it listens, and begins as the command was told', async () => {
    let said = '';
    const output = { out: (text: string) => void (said += text), err: () => undefined };
    const scenario = '{"scenario":"fails","code":"ERR-5006","times":1}';
    const server = await fakeApiCommand(['--port', '0', '--empty', '--scenario', scenario], output);
    if (typeof server === 'number') throw new Error(`It ended with ${server}.`);
    try {
      expect(said).toContain(server.url);
      expect(await (await fetch(`${server.url}/v1/account`)).json()).toMatchObject({ code: 'ERR-5006' });
      expect(await (await fetch(`${server.url}/v1/uploads`)).json()).toMatchObject({ data: [] });
    } finally {
      await server.close();
    }
  });
});
