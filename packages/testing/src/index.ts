/** The entry point `@retainwise/testing`: an API in memory, its scenarios, and problems as the API answers them. */
export { createFakeApi, operationIds } from './fake-api.ts';
export type { FakeApi, FakeApiOptions, Replacement, SeenRequest } from './fake-api.ts';
export type { AnswerContext, AnswerOperation } from './answers/context.ts';
export type { SeedOptions } from './answers/seed.ts';
export { problemCodes, problemResponse } from './contract/problem.ts';
export type { ProblemCode, ProblemDetails } from './contract/problem.ts';
export type { Answers } from './generated/contract.ts';
export type { Scenario } from './scenarios/scenario.ts';
