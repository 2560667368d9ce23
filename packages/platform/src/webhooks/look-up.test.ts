import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLookUp } from './look-up.ts';
import { createTargetPolicy } from './target-policy.ts';

const A = 1;
const AAAA = 28;
const OVERLOADED = 2;

/** What the name server of the test answers, by name and kind; no answer for what it does not have. */
const records: Record<string, Partial<Record<typeof A | typeof AAAA, readonly Buffer[]>>> = {};
let server: Socket;
let address: string;

/** The name of the first question of a query, and the bytes of the question. */
function questionOf(query: Buffer): { name: string; kind: number; question: Buffer } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString('ascii'));
    at += 1 + length;
  }
  return { name: labels.join('.'), kind: query.readUInt16BE(at + 1), question: query.subarray(12, at + 5) };
}
function answerTo(query: Buffer): Buffer {
  const { name, kind, question } = questionOf(query);
  const known = records[name];
  const found = known?.[kind as typeof A] ?? [];
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(known === undefined ? 0x8180 | OVERLOADED : 0x8180, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(found.length, 6);
  const answers = found.map((data) => {
    const record = Buffer.from([0xc0, 12, 0, kind, 0, 1, 0, 0, 0, 0, 0, data.length]);
    return Buffer.concat([record, data]);
  });
  return Buffer.concat([head, question, ...answers]);
}

beforeAll(async () => {
  server = createSocket('udp4');
  server.on('message', (query, { port, address: from }) => server.send(answerTo(query), port, from));
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  address = `127.0.0.1:${server.address().port}`;
});
afterAll(() => server.close());

const v4 = (...bytes: number[]) => Buffer.from(bytes);
const LOOPBACK_V6 = Buffer.from([...new Array<number>(15).fill(0), 1]);

describe('looking a name up', () => {
  it('finds its addresses of both kinds, each of which is judged', async () => {
    records['both.example'] = { [A]: [v4(93, 184, 215, 14), v4(93, 184, 215, 15)], [AAAA]: [LOOPBACK_V6] };
    const lookUp = createLookUp([address]);
    expect(await lookUp('both.example')).toEqual([
      { address: '93.184.215.14', family: 4 },
      { address: '93.184.215.15', family: 4 },
      { address: '::1', family: 6 },
    ]);
    const policy = createTargetPolicy({ allowLoopback: false, lookUp });
    await expect(policy.resolve('both.example')).rejects.toThrow('public internet');
  });

  it('is content with one kind, and with a name server that fails has none', async () => {
    records['one.example'] = { [A]: [v4(93, 184, 215, 14)] };
    const lookUp = createLookUp([address]);
    expect(await lookUp('one.example')).toEqual([{ address: '93.184.215.14', family: 4 }]);
    expect(await lookUp('unknown.example')).toEqual([]);
  });

  it('asks again for each connection: an answer that has changed is judged anew', async () => {
    const policy = createTargetPolicy({ allowLoopback: false, lookUp: createLookUp([address]) });
    records['rebinding.example'] = { [A]: [v4(93, 184, 215, 14)] };
    expect(await policy.resolve('rebinding.example')).toHaveLength(1);
    records['rebinding.example'] = { [A]: [v4(169, 254, 169, 254)] };
    await expect(policy.resolve('rebinding.example')).rejects.toThrow('public internet');
  });

  it('needs no name server for this machine', async () => {
    expect(await createLookUp([])('localhost')).toEqual([{ address: '127.0.0.1', family: 4 }]);
  });
});
