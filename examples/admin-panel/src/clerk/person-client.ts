import { RetainWise } from '@retainwise/sdk';

/**
 * A client in the name of whoever is signed in. Clerk's tokens live for a minute and are asked for anew with each
 * request; Clerk itself keeps the current one. They are in memory only.
 */
export function createPersonClient(getToken: () => Promise<string | null>): RetainWise {
  return new RetainWise({
    baseUrl: '/api/retainwise',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const token = await getToken();
      // Without one the answer is 401, which the panel knows what to say to.
      if (token !== null) request.headers.set('authorization', `Bearer ${token}`);
      return fetch(request);
    },
  });
}
