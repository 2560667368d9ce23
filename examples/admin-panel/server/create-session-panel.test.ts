import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createSessionPanel } from './create-session-panel.ts';

describe('the panel with sessions', () => {
  it.each(['{', '"not an object"'])('says nothing of itself when it cannot read a body: %s', async (body) => {
    const app = createSessionPanel({ apiBaseUrl: 'http://127.0.0.1:1', apiKey: 'rwk_none', assetsDir: '/nowhere' });
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const headers = { 'content-type': 'application/json', origin };
    const answer = await fetch(`${origin}/session`, { method: 'POST', headers, body });
    const text = await answer.text();
    await new Promise((resolve) => server.close(resolve));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(text).not.toMatch(/node_modules|at \w+ \(/);
  });
});
