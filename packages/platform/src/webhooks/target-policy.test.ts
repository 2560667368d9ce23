import { describe, expect, it } from 'vitest';
import { createTargetPolicy, TargetRefusedError, type LookUp } from './target-policy.ts';

const PUBLIC = '93.184.215.14';
const answering =
  (...addresses: string[]): LookUp =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
const policy = createTargetPolicy({ allowLoopback: false, lookUp: answering(PUBLIC) });
const loopback = createTargetPolicy({ allowLoopback: true, lookUp: answering(PUBLIC) });

/** Addresses as they are written in URLs, by what they stand for. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  'this machine': [
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.255.255.254',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '0177.0.0.1',
    '017700000001',
    '127.0x0.0.01',
    '１２７.0.0.1',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::1]',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'ⓛocalhost',
    'loc%61lhost',
    'app.localhost',
    'app.localhost.',
  ],
  'no machine': ['0.0.0.0', '0', '[::]', '255.255.255.255', '240.0.0.1', '224.0.0.1', '[ff02::1]'],
  'private networks': [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '198.18.0.1',
    '192.0.0.192',
    '192.0.2.1',
    '3232235777',
    '[fc00::1]',
    '[fd12:3456:789a::1]',
    '[fe80::1]',
    '[fec0::1]',
    '[::ffff:10.0.0.1]',
    '[2002:a00:1::]',
    '[64:ff9b::a00:1]',
    '[2001:db8::1]',
    '[100::1]',
    '[5f00::1]',
    '[4000::1]',
    '[::8.8.8.8]',
  ],
  "clouds' own services": [
    '169.254.169.254',
    '[::ffff:169.254.169.254]',
    '[fd00:ec2::254]',
    '168.63.129.16',
    '[::ffff:168.63.129.16]',
    '0xa83f8110',
    '100.100.100.200',
    'metadata.google.internal',
    'instance-data',
  ],
  'names of networks': ['printer', 'db.local', 'api.internal', 'nas.lan', 'router.home.arpa', 'x.test', 'a..com', '.'],
};

describe('the URL of a webhook', () => {
  describe.each(Object.entries(INSIDE))('that leads to %s', (_kind, hosts) => {
    it.each(hosts)('is refused: https://%s/', async (host) => {
      const text = `https://${host}/hook`;
      expect(() => policy.readUrl(text)).toThrow(TargetRefusedError);
      // What can be parsed is judged once more where the connection is made.
      const address = URL.canParse(text) ? new URL(text).hostname : '';
      if (/^\d|^\[/.test(address)) await expect(policy.resolve(address)).rejects.toThrow(TargetRefusedError);
    });
  });

  it.each([
    'http://hooks.example.com/',
    'ftp://hooks.example.com/',
    'file:///etc/passwd',
    'gopher://hooks.example.com/',
    'data:text/plain,x',
    'javascript:alert(1)',
    '//hooks.example.com/',
    'hooks.example.com',
    '',
    'https://user@hooks.example.com/',
    'https://user:password@hooks.example.com/',
    'https://127.0.0.1:443@127.0.0.1/',
    'https://hooks.example.com/#part',
    'https://hooks.example.com:22/',
    'https://hooks.example.com:80/',
    'https://hooks.example.com:1023/',
    'https://hooks.example.com:0/',
    `https://hooks.example.com/${'x'.repeat(2_000)}`,
  ])('is refused: %s', (text) => {
    expect(() => policy.readUrl(text)).toThrow(TargetRefusedError);
  });

  it.each([
    'https://hooks.example.com/a?b=c',
    'https://hooks.example.com:8443/',
    'https://hooks.example.com:1024/',
    'https://hooks.example.com./',
    'https://bücher.example/',
    `https://${PUBLIC}/`,
    'https://[2606:4700::1111]/',
  ])('is allowed: %s', (text) => {
    expect(policy.readUrl(text).protocol).toBe('https:');
  });

  it('may lead to this machine where that is configured, and then to nothing else that is private', () => {
    for (const host of ['127.0.0.1:4000', 'localhost:4000', '[::1]:4000', '127.0.0.1:8443']) {
      expect(loopback.readUrl(`http://${host}/`).protocol).toBe('http:');
      expect(loopback.readUrl(`https://${host}/`).protocol).toBe('https:');
    }
    for (const url of [
      'http://10.0.0.1:4000/',
      'http://169.254.169.254/',
      'http://hooks.example.com/',
      'http://localhost/',
    ])
      expect(() => loopback.readUrl(url), url).toThrow(TargetRefusedError);
  });
});

describe('the addresses of a name', () => {
  it.each([
    ['none', []],
    ['a private one', ['10.0.0.1']],
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ["Azure's inner address", ['168.63.129.16']],
    ["a cloud's metadata", ['169.254.169.254']],
    ['one behind NAT64', ['64:ff9b::a9fe:a9fe']],
    ['an IPv4-mapped one', ['::ffff:127.0.0.1']],
    ['a public one beside a private one', [PUBLIC, '10.0.0.1']],
    ['a private one beside a public one', ['fe80::1', PUBLIC]],
    ['one with a zone', ['fe80::1%eth0']],
    ['no address at all', ['example']],
  ])('are refused: %s', async (_what, addresses) => {
    const targets = createTargetPolicy({ allowLoopback: false, lookUp: answering(...addresses) });
    await expect(targets.resolve('hooks.example.com')).rejects.toThrow(
      'does not lead to addresses of the public internet',
    );
  });

  it('are those of the look-up when all of them are public', async () => {
    const targets = createTargetPolicy({ allowLoopback: false, lookUp: answering(PUBLIC, '2606:4700::1111') });
    expect(await targets.resolve('hooks.example.com')).toEqual([
      { address: PUBLIC, family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
  });

  it('are refused with the same words whether the name is unknown or private', async () => {
    const messages = await Promise.all(
      [answering('10.0.0.1'), () => Promise.reject(new Error('ENOTFOUND'))].map((lookUp) =>
        createTargetPolicy({ allowLoopback: false, lookUp })
          .resolve('hooks.example.com')
          .catch((error: unknown) => String(error)),
      ),
    );
    expect(new Set(messages).size).toBe(1);
  });

  it('are this machine alone for its own names, where that is configured', async () => {
    const own = createTargetPolicy({ allowLoopback: true, lookUp: answering('127.0.0.1', '::1') });
    expect(await own.resolve('localhost')).toHaveLength(2);
    await expect(own.resolve('hooks.example.com')).rejects.toThrow(TargetRefusedError);
    const changed = createTargetPolicy({ allowLoopback: true, lookUp: answering('127.0.0.1', '10.0.0.1') });
    await expect(changed.resolve('localhost')).rejects.toThrow(TargetRefusedError);
  });
});
