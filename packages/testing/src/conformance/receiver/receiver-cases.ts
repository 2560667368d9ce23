import { newEvent, newSecret, signMessage, type SignedMessage } from './sign-message.ts';

/** What a receiver must answer: `accept` is a status of 2xx, `refuse` one of 4xx. */
export interface ReceiverStep {
  readonly message: SignedMessage;
  readonly expect: 'accept' | 'refuse';
}

/** One thing that happens to a receiver of webhooks. */
export interface ReceiverCase {
  readonly id: string;
  readonly title: string;
  readonly steps: (secret: string) => readonly ReceiverStep[];
  /** How many events it has handled by then, for a caller that can tell. */
  readonly handles: number;
}

const STALE_MS = 20 * 60_000;
/** Far more than any message has. */
const HUGE_CHARACTERS = 20 * 2 ** 20;

const messageOf = (
  event: { readonly id: string },
  secrets: readonly string[],
  sentAt: Date = new Date(),
): SignedMessage => signMessage({ id: event.id, body: JSON.stringify(event) }, secrets, sentAt);
const accepted = (message: SignedMessage): ReceiverStep => ({ message, expect: 'accept' });
const refused = (message: SignedMessage): ReceiverStep => ({ message, expect: 'refuse' });

export const RECEIVER_CASES: readonly ReceiverCase[] = [
  {
    id: 'valid',
    title: 'a message that is signed and new is accepted',
    steps: (secret) => [accepted(messageOf(newEvent(), [secret]))],
    handles: 1,
  },
  {
    id: 'stale',
    title: 'a message of twenty minutes ago, or of twenty minutes ahead, is refused: it may be an old one sent again',
    steps: (secret) =>
      [-STALE_MS, STALE_MS].map((by) => refused(messageOf(newEvent(), [secret], new Date(Date.now() + by)))),
    handles: 0,
  },
  {
    id: 'wrong-signature',
    title: 'a message that is signed with another secret, or not at all, is refused',
    steps: (secret) => {
      const { body, headers } = messageOf(newEvent(), [secret]);
      const { 'webhook-signature': _, ...unsigned } = headers;
      return [refused(messageOf(newEvent(), [newSecret()])), refused({ body, headers: unsigned })];
    },
    handles: 0,
  },
  {
    id: 'changed-body',
    title: 'a body that was changed on its way is refused, and so is an id that was',
    steps: (secret) => {
      const { body, headers } = messageOf(newEvent(), [secret]);
      return [
        refused({ headers, body: body.replace('completed', 'cancelled') }),
        refused({ body, headers: { ...headers, 'webhook-id': newEvent().id } }),
      ];
    },
    handles: 0,
  },
  {
    id: 'rotated-secret',
    title: 'while a secret is rotated, a message with two signatures is accepted by either of them',
    steps: (secret) => [
      accepted(messageOf(newEvent(), [newSecret(), secret])),
      accepted(messageOf(newEvent(), [secret, newSecret()])),
    ],
    handles: 2,
  },
  {
    id: 'duplicate',
    title: 'the same event twice is accepted twice, and handled once',
    steps: (secret) => {
      const event = newEvent();
      return [accepted(messageOf(event, [secret])), accepted(messageOf(event, [secret]))];
    },
    handles: 1,
  },
  {
    id: 'retried',
    title: 'an event that is sent again later, with a new time and signature, is accepted, and handled once',
    steps: (secret) => {
      const event = newEvent();
      const minutesAgo = new Date(Date.now() - 2 * 60_000);
      return [accepted(messageOf(event, [secret], minutesAgo)), accepted(messageOf(event, [secret]))];
    },
    handles: 1,
  },
  {
    id: 'out-of-order',
    title: 'an event that is older than the one before it is accepted',
    steps: (secret) => {
      const earlier = { ...newEvent(), timestamp: new Date(Date.now() - 60_000).toISOString() };
      return [accepted(messageOf(newEvent('failed'), [secret])), accepted(messageOf(earlier, [secret]))];
    },
    handles: 2,
  },
  {
    id: 'unknown-type',
    title: 'an event of a type that there was not yet is accepted: answered with an error, it would come for days',
    steps: (secret) => [accepted(messageOf({ ...newEvent(), ...{ type: 'something.new' } }, [secret]))],
    handles: 1,
  },
  {
    id: 'huge',
    title: 'a body of 20 MB that nobody has signed is refused, and the next message is accepted',
    steps: (secret) => {
      const event = { ...newEvent(), padding: 'x'.repeat(HUGE_CHARACTERS) };
      return [refused(messageOf(event, [newSecret()])), accepted(messageOf(newEvent(), [secret]))];
    },
    handles: 1,
  },
];
