import { describe, expect, it } from 'vitest';
import { requestHash, sameRequest } from './idempotency.ts';

describe('idempotency', () => {
  it('returns what an earlier request with the same key and content created', () => {
    const earlier = { id: 'prd_1', requestHash: requestHash(['upl_1', 'auto']) };
    expect(sameRequest(earlier, requestHash(['upl_1', 'auto']), 'prediction')).toBe(earlier);
  });

  it('refuses a key that was used for something else', () => {
    const earlier = { requestHash: requestHash(['upl_1', 'auto']) };
    expect(() => sameRequest(earlier, requestHash(['upl_1', 'telecom']), 'prediction')).toThrow(
      expect.objectContaining({ code: 'ERR-2004' }),
    );
  });

  it('keeps its hashes: they are stored with every upload and prediction', () => {
    expect(requestHash(['upl_1', 'auto', 'standard', []])).toBe(
      'a70ac2222d1c0e3843608b1adcd4f8c964ab2a1eeece3d31a252ef2f6071746f',
    );
  });
});
