import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSessions } from './session.ts';

const HOUR_MS = 60 * 60 * 1000;

let server: Server;
let url: string;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 0, 1);
  const sessions = createSessions({ secret: 'a secret', now: () => now });
  const app = express()
    .get('/', (request, response) => {
      sessions.start(request, response);
      response.send('page');
    })
    .get('/data', sessions.required, (_request, response) => void response.send('data'))
    .post('/end', (request, response) => {
      sessions.end(request, response);
      response.status(204).end();
    });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));

const signIn = async (): Promise<string> => (await fetch(url)).headers.getSetCookie()[0]!.split(';')[0]!;
const read = async (cookie: string): Promise<number> => (await fetch(`${url}/data`, { headers: { cookie } })).status;

describe('sessions', () => {
  it('last twelve hours', async () => {
    const cookie = await signIn();
    now += 12 * HOUR_MS - 1000;
    expect(await read(cookie)).toBe(200);
    now += 1000;
    expect(await read(cookie)).toBe(401);
  });

  it('begin anew when somebody signs in again', async () => {
    await signIn();
    now += 11 * HOUR_MS;
    const cookie = await signIn();
    now += 11 * HOUR_MS;
    expect(await read(cookie)).toBe(200);
  });

  it('cannot be made longer by whoever holds one', async () => {
    const [, id, expiry, signature] = /=([^.]+)\.(\d+)\.(.+)$/.exec(await signIn())!;
    expect(await read(`northwind_session=${id}.${expiry}.${signature}`)).toBe(200);
    expect(await read(`northwind_session=${id}.${Number(expiry) + 1}.${signature}`)).toBe(401);
    expect(await read(`northwind_session=another.${expiry}.${signature}`)).toBe(401);
  });

  it('that were ended are refused, also where somebody has copied the cookie, and no others are', async () => {
    const [copied, another] = [await signIn(), await signIn()];
    const ended = await fetch(`${url}/end`, { method: 'POST', headers: { cookie: copied } });
    expect(ended.headers.getSetCookie()[0]).toContain('northwind_session=;');
    expect(await read(copied)).toBe(401);
    expect(await read(another)).toBe(200);
  });

  it('are found among other cookies, and beside a stale one of the same name', async () => {
    const cookie = await signIn();
    expect(await read(`a=1; northwind_session=old; ${cookie}; b=2`)).toBe(200);
  });
});
