import type { ProblemCode } from '../contract/problem.ts';
import type { Answers } from '../generated/contract.ts';

interface Common {
  /** The operations that it is about, such as `createUpload`; all of them unless given. */
  readonly on?: keyof Answers | readonly (keyof Answers)[] | undefined;
  /** How many requests it is for; all that come unless given. */
  readonly times?: number | undefined;
}

/** Something that happens to an API, for a test to see what comes of it. Plain data. */
export type Scenario =
  /** Answers come late. */
  | (Common & {
      readonly scenario: 'slow';
      /** 1,000 unless given. */
      readonly milliseconds?: number | undefined;
    })
  /** Requests are refused with a problem of the catalogue. */
  | (Common & {
      readonly scenario: 'fails';
      readonly code: ProblemCode;
      readonly detail?: string | undefined;
      /** Seconds, sent as `Retry-After`. */
      readonly retryAfter?: number | undefined;
    })
  /** Too many requests: 429 with `Retry-After`. */
  | (Common & {
      readonly scenario: 'limited';
      /** 1 unless given. */
      readonly seconds?: number | undefined;
    })
  /** The widget session has ended (401, ERR-1008). */
  | (Common & { readonly scenario: 'expired' })
  /** There is no connection. */
  | (Common & { readonly scenario: 'offline' })
  /** An account without uploads: everything that the fake remembers is gone. */
  | { readonly scenario: 'empty' };

/** The scenarios that answer requests; `empty` changes what is remembered. */
export type RequestScenario = Exclude<Scenario, { readonly scenario: 'empty' }>;
