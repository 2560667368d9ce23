import type { ProblemCode } from '../contract/problem.ts';
import type { Answers } from '../generated/contract.ts';

type Operation = keyof Answers;

/** What goes wrong with a request. Plain data, so that a suite in another language can be made from it. */
export type Fault =
  /** Refused with a problem before anything is done. */
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly retryAfter?: number }
  /** It is done, and the connection is reset before a byte of the answer. */
  | { readonly kind: 'lost' }
  /** The connection is reset in the middle of the body. */
  | { readonly kind: 'reset' }
  /** The answer ends in order, but half of its body is missing. */
  | { readonly kind: 'truncated' }
  /** Nothing is answered. */
  | { readonly kind: 'hung' }
  /** A proxy answers with a page of its own. */
  | { readonly kind: 'page'; readonly status: number }
  /** Another server is to be asked. */
  | { readonly kind: 'redirected'; readonly status: 302 | 307 }
  /** The body comes in small pieces. */
  | { readonly kind: 'trickled'; readonly milliseconds: number }
  /** The body is right, and its type is not. */
  | { readonly kind: 'mistyped'; readonly contentType: string }
  /** The prediction that was made is cancelled by somebody else. */
  | { readonly kind: 'cancelled' };

export interface PlannedFault {
  readonly on: Operation;
  /** Which requests of the operation, from 1 on; every one unless given. */
  readonly requests?: readonly number[];
  readonly fault: Fault;
}

export interface Expectation {
  /**
   * `success`: status 0, and the customer most at risk is printed. `failure`: another status, and something on standard
   * error. `either`: one of them, within the time.
   */
  readonly ends: 'success' | 'failure' | 'either';
  /** Is in the output of a failure. */
  readonly says?: string;
  /** Requests of an operation, at least and at most. */
  readonly requests?: { readonly [Id in Operation]?: readonly [least: number, most: number] };
  /** All requests of the operation carry the same idempotency key. */
  readonly sameKey?: Operation;
  /** A success needs another request of this operation. */
  readonly repeats?: Operation;
  /** So many milliseconds pass between the first two requests of the operation, at least. */
  readonly waits?: readonly [operation: Operation, milliseconds: number];
  /** What is there at the end. */
  readonly stored?: { readonly uploads?: number; readonly predictions?: number };
  /** Seconds after which a client that has not ended is stopped, and has failed. */
  readonly within: number;
}

/** One thing that happens to a client, and what is expected of it. */
export interface ConformanceCase {
  readonly id: string;
  readonly title: string;
  /** `must`: data or money is lost otherwise, or somebody waits for ever. `should`: a person has to try again. */
  readonly level: 'must' | 'should';
  readonly faults: readonly PlannedFault[];
  readonly expect: Expectation;
}
