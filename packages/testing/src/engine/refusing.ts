import { RetainWiseCoreError } from '@retainwise/core';
import { FakeProblem, isProblemCode } from '../contract/problem.ts';

/** Does something with the engine, whose refusals become problems of the API. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RetainWiseCoreError) || !isProblemCode(error.code)) throw error;
    const { code, message, fix } = error;
    throw new FakeProblem(code, {
      detail: message,
      errors: [{ location: 'body/file', message, fix }],
    });
  }
}
