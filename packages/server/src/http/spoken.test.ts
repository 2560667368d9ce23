import { phrase } from '@retainwise/core/learning';
import express from 'express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

const said = phrase('waiting.window', { date: '2027-03-14' });
const BODY = {
  waiting_for: [
    { text: 'English', phrase: said },
    { text: 'of 2031', phrase: { id: 'waiting.of_2031' } },
  ],
  question: { message: 'English', message_phrase: phrase('waiting.question'), because: 'many' },
  column: { text: 'a text of the file' },
  missing: null,
};

async function answered(languages: string | null): Promise<{ readonly body: typeof BODY; readonly headers: Headers }> {
  const app = express();
  app.get('/', (request, response) => void response.json(spoken(request, response, BODY)));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    // as: it listens on a port
    const { port } = server.address() as AddressInfo;
    const headers = languages === null ? {} : { 'accept-language': languages };
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers });
    return { body: (await response.json()) as typeof BODY, headers: response.headers };
  } finally {
    server.close();
  }
}

describe('an answer about learning', () => {
  it.each([
    ['de-CH,de;q=0.9,en;q=0.8', 'de', /^Die ersten Scores .* bis 14\. März 2027 bekannt ist\.$/],
    ['ja, fr;q=0.5', 'fr', /^Les premiers scores/],
    ['pt-BR', 'pt', /^As primeiras pontuações/],
    ['en-GB,de;q=0.9', 'en', /^English$/],
    ['ja', 'en', /^English$/],
    ['*', 'en', /^English$/],
    [null, 'en', /^English$/],
    ['__proto__;q=1, de;q=x', 'en', /^English$/],
  ])('is in the language that is preferred: %s', async (languages, language, text) => {
    const { body, headers } = await answered(languages);
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('vary')).toContain('Accept-Language');
    expect(body.waiting_for[0]!.text).toMatch(text);
    expect(body.waiting_for[0]!.phrase).toEqual(said);
  });

  it('keeps what no phrase says, and what is of a later version', async () => {
    const { body } = await answered('it');
    expect(body.question).toMatchObject({ because: 'many', message: expect.stringMatching(/^A un elenco mancano/) });
    expect(body.waiting_for[1]!.text).toBe('of 2031');
    expect(body).toMatchObject({ column: BODY.column, missing: null });
  });
});
