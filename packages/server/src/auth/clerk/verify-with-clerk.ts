import type { verifyToken } from '@clerk/express';

/** Clerk's verification. It is loaded with the first token: most installations have API keys only. */
export const verifyWithClerk: typeof verifyToken = async (token, options) => {
  const clerk = await import('@clerk/express');
  return clerk.verifyToken(token, options);
};
