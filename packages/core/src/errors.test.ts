import { describe, expect, it } from 'vitest';
import { InputError, RetainWiseCoreError, type ErrorCode } from './errors.ts';
import { ModelFormatError } from './models/forest/model-format-error.ts';
import { TrainingError } from './training/training-error.ts';

const options = { fix: 'Do it right.' };

describe('errors of the engine', () => {
  it('carry a code of the catalogue, a location and a fix', () => {
    const error = new InputError('ERR-3001', 'The file is empty.', { ...options, location: 'file' });
    expect(error).toBeInstanceOf(RetainWiseCoreError);
    expect(error).toMatchObject({ code: 'ERR-3001', message: 'The file is empty.', location: 'file', ...options });
    expect(new InputError('ERR-3001', 'The file is empty.', options).location).toBeNull();
  });

  it('do not compile with a code that is not in the catalogue', () => {
    const code: string = 'ERR-3001';
    const number: number = 3001;
    const errors = [
      // @ts-expect-error: not in the catalogue
      new RetainWiseCoreError('ERR-3999', 'No.', options),
      // @ts-expect-error: not in the catalogue
      new InputError('ERR-3007', 'No.', options),
      // @ts-expect-error: not in the catalogue
      new TrainingError('ERR-4299', 'No.', options),
      // @ts-expect-error: not in the catalogue
      new ModelFormatError('ERR-4199', 'No.', options),
      // @ts-expect-error: any string
      new InputError(code, 'No.', options),
      // @ts-expect-error: put together at run time
      new InputError(`ERR-${number}`, 'No.', options),
    ];
    const known: ErrorCode = 'ERR-4201';
    expect(errors).toHaveLength(6);
    expect(known).toBe('ERR-4201');
  });
});
