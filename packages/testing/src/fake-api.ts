import { json } from './answers/body.ts';
import type { AnswerContext, AnswerOperation } from './answers/context.ts';
import { answerOnce } from './answers/repeated.ts';
import { seed, type SeedOptions } from './answers/seed.ts';
import { ANSWERS } from './answers/table.ts';
import { findOperation } from './contract/find-operation.ts';
import { FakeProblem, problemResponse } from './contract/problem.ts';
import { OPERATIONS, type Answers, type ContractOperation } from './generated/contract.ts';
import { createStage } from './scenarios/play.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { createFakeState, type FakeState } from './state/fake-state.ts';

export interface FakeApiOptions {
  /**
   * Where the API is, with a path if it has one: `https://churn.example.com`, or `/api/retainwise` on the page's own
   * origin. Only the path matters.
   */
  readonly baseUrl?: string | undefined;
  /**
   * What is there at the beginning: two files of customers that were scored, a week apart (`scored`, the default), or
   * nothing (`empty`).
   */
  readonly start?: 'scored' | 'empty' | undefined;
  /** The clock; the machine's unless given. */
  readonly now?: (() => Date) | undefined;
  /** So many milliseconds a prediction is under way at least, for tests of what is shown meanwhile. 0 unless given. */
  readonly scoringTakes?: number | undefined;
  /** Requests without an `Authorization` are refused with ERR-1001, as by the API itself. False unless given. */
  readonly requireKey?: boolean | undefined;
}

/** A request that the fake has received. */
export interface SeenRequest {
  readonly method: string;
  /** With its query, without the path of `baseUrl`: `/v1/uploads?limit=20`. */
  readonly path: string;
  readonly operation: keyof Answers;
  readonly headers: Headers;
}

/** What an operation answers with in a test: a value of the contract, a response, or a function that gives one. */
export type Replacement<Id extends keyof Answers> = Answers[Id] | Response | AnswerOperation<Id>;

/** An API in memory. Each has its own; nothing is shared. */
export interface FakeApi {
  /** The path of `baseUrl`; '' for none. */
  readonly basePath: string;
  /** Answers a request. Can be passed to a client as its `fetch`. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Lets something happen. */
  play(scenario: Scenario): void;
  /** Answers one operation with something else, until `reset`. */
  answer<Id extends keyof Answers>(operation: Id, replacement: Replacement<Id>): void;
  /** Scores a file of generated customers; what is to be scored at the beginning is scored first. */
  seed(options?: SeedOptions): Promise<{ readonly uploadId: string; readonly predictionId: string }>;
  /** Ends all scenarios and replacements, and forgets everything but `start`. */
  reset(): void;
  /** What was asked so far, the oldest first. */
  readonly requests: readonly SeenRequest[];
}

const WEEK_MS = 7 * 86_400_000;

/** Makes an API in memory, made from the contract and the engine, for tests of whatever talks to it. */
export function createFakeApi(options: FakeApiOptions = {}): FakeApi {
  const { baseUrl = '', start = 'scored', now = () => new Date(), requireKey = false, scoringTakes = 0 } = options;
  const basePath = new URL(baseUrl, 'http://localhost').pathname.replace(/\/+$/, '');
  const stage = createStage();
  const requests: SeenRequest[] = [];
  let replaced = new Map<keyof Answers, Replacement<keyof Answers>>();
  let state: FakeState = createFakeState(scoringTakes);
  let beginning: Promise<void> | null = start === 'empty' ? Promise.resolve() : null;

  /** The first that asks for customers waits for them. */
  const begun = (): Promise<void> => (beginning ??= scoreTwoFiles());
  async function scoreTwoFiles(): Promise<void> {
    const into = state;
    const weekAgo = () => new Date(now().getTime() - WEEK_MS);
    await seed({ state: into, now: weekAgo }, { filename: 'customers-last-week.csv', seed: 1 });
    await seed({ state: into, now }, { filename: 'customers.csv', seed: 1, changed: true });
  }
  function forget(): void {
    for (const { controller } of state.predictions.values()) controller.abort();
    state = createFakeState(scoringTakes);
    requests.length = 0;
  }

  async function answerOperation(operation: ContractOperation, context: AnswerContext): Promise<Response> {
    const replacement = replaced.get(operation.id) ?? ANSWERS[operation.id] ?? (operation.example as Answers['health']);
    // as: the table has for each operation what answers it
    const answered: unknown =
      typeof replacement === 'function' ? await (replacement as AnswerOperation<'health'>)(context) : replacement;
    if (!(answered instanceof Response)) return responseOf(operation, answered);
    // One that is given again and again is read again and again.
    return typeof replacement === 'function' ? answered : answered.clone();
  }

  async function receive(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const pathname = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : url.pathname;
    const found = findOperation(request.method, pathname);
    if (found === null)
      return problemResponse('ERR-1004', { detail: `The contract has no ${request.method} ${pathname}.` });
    const { operation, path } = found;
    const { method, headers, signal } = request;
    requests.push({ method, path: pathname + url.search, operation: operation.id, headers });
    const happened = await stage.answer(operation.id, signal);
    if (happened !== null) return happened;
    if (requireKey && pathname.startsWith('/v1/') && !headers.has('authorization')) return problemResponse('ERR-1001');
    // A replaced answer needs no customers.
    if (!replaced.has(operation.id) && pathname.startsWith('/v1/')) await begun();
    const session = state.sessions.get((headers.get('authorization') ?? '').replace(/^Bearer /i, ''));
    const reference = session?.reference ?? url.searchParams.get('reference');
    const of = state;
    try {
      return await answerOnce(of, operation.id, request, (once) =>
        answerOperation(operation, {
          request: once,
          url,
          path,
          query: url.searchParams,
          state: of,
          reference,
          now,
        }),
      );
    } catch (error) {
      if (error instanceof FakeProblem) return problemResponse(error.code, { detail: error.message, ...error.details });
      throw error;
    }
  }

  return {
    basePath,
    requests,
    fetch: async (input, init) =>
      receive(input instanceof Request && init === undefined ? input : new Request(input, init)),
    play(scenario) {
      if (scenario.scenario !== 'empty') {
        stage.play(scenario);
        return;
      }
      forget();
      beginning = Promise.resolve();
    },
    answer: (operation, replacement) => void replaced.set(operation, replacement),
    async seed(seedOptions = {}) {
      await begun();
      return seed({ state, now }, seedOptions);
    },
    reset() {
      stage.clear();
      replaced = new Map();
      forget();
      beginning = start === 'empty' ? Promise.resolve() : null;
    },
  };
}

/** Every operation of the contract. */
export const operationIds: readonly (keyof Answers)[] = OPERATIONS.map(({ id }) => id);

function responseOf({ status, type }: ContractOperation, answered: unknown): Response {
  if (type === null || answered === null) return new Response(null, { status });
  if (typeof answered === 'string') return new Response(answered, { status, headers: { 'content-type': type } });
  return json(answered, status);
}
