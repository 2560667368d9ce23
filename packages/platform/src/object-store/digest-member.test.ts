import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { digestMember, DIGEST_MEMBER_BYTES, readDigestMember } from './digest-member.ts';

const digests = {
  plain: { size: 2 ** 40 + 3, sha256: randomBytes(32).toString('hex') },
  packed: { size: 17, sha256: randomBytes(32).toString('hex') },
};

it('digests are read back from the member that they were written into', () => {
  const member = digestMember(digests);
  expect(member).toHaveLength(DIGEST_MEMBER_BYTES);
  expect(readDigestMember(member)).toEqual(digests);
});

it('a file with the member behind it decompresses to its content alone', () => {
  const whole = Buffer.concat([gzipSync('a,b\r\n1,2\r\n'), digestMember(digests)]);
  expect(gunzipSync(whole).toString()).toBe('a,b\r\n1,2\r\n');
});

it('other bytes are not taken for digests', () => {
  const member = digestMember(digests);
  expect(readDigestMember(member.subarray(1))).toBeNull();
  expect(readDigestMember(randomBytes(DIGEST_MEMBER_BYTES))).toBeNull();
  const other = Buffer.from(member);
  other[10] = 0;
  expect(readDigestMember(other)).toBeNull();
});
