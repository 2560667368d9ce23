import type { Answers } from '../generated/contract.ts';
import type { FakeState } from '../state/fake-state.ts';

/** A request to one operation. */
export interface AnswerContext {
  readonly request: Request;
  readonly url: URL;
  /** Values in the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly state: FakeState;
  /** Whose data is meant; null for the account's. */
  readonly reference: string | null;
  readonly now: () => Date;
}

type Answered<Id extends keyof Answers> = Answers[Id] | Response;

/** Answers one operation: with what the contract says it answers, or with a response of its own. */
export type AnswerOperation<Id extends keyof Answers> = (
  context: AnswerContext,
) => Answered<Id> | Promise<Answered<Id>>;

/** Answers of operations; whatever is left out is answered with the contract's example. */
export type AnswerTable = { readonly [Id in keyof Answers]?: AnswerOperation<Id> };
