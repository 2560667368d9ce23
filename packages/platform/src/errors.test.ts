import { describe, expect, it } from 'vitest';
import { PlatformError } from './errors.ts';

describe('PlatformError', () => {
  it('carries a code of the catalogue and a fix', () => {
    const cause = new Error('EACCES');
    const error = new PlatformError('ERR-9001', 'It cannot be used.', { fix: 'Correct it.', cause });
    expect(error).toMatchObject({ code: 'ERR-9001', message: 'It cannot be used.', fix: 'Correct it.', cause });
  });

  it('does not compile with a code that is not in the catalogue', () => {
    const code: string = 'ERR-9001';
    const options = { fix: 'Correct it.' };
    const errors = [
      // @ts-expect-error: not in the catalogue
      new PlatformError('ERR-9999', 'No.', options),
      // @ts-expect-error: any string
      new PlatformError(code, 'No.', options),
    ];
    expect(errors).toHaveLength(2);
  });
});
