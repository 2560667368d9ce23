/**
 * - `secret`: what was passed as the secret is none. The message may be genuine: answer 500, so that it comes again.
 * - `payload`: the body was passed in another form than it came in, or is no JSON.
 * - `header`: a header is missing or malformed.
 * - `timestamp`: sent too long ago, or in the future: a message that somebody has kept, or a clock that is wrong.
 * - `signature`: signed by somebody else, or changed on the way.
 */
export type VerificationFailure = 'secret' | 'payload' | 'header' | 'timestamp' | 'signature';

/** A message that is not to be believed. It has neither the secret nor the message in it. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError';

  constructor(
    readonly reason: VerificationFailure,
    message: string,
  ) {
    super(message);
  }
}
