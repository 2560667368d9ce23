import { PlatformError } from '../errors.ts';

export interface ConfigProblem {
  readonly variable: string;
  readonly message: string;
  readonly fix: string;
}

/** Environment variables that cannot be used, all of them at once. */
export class ConfigError extends PlatformError {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[], options: { readonly cause?: unknown } = {}) {
    const lines = problems.map(({ variable, message, fix }) => `  ${variable} ${message}. ${fix}`);
    super('ERR-9001', `The configuration cannot be used:\n${lines.join('\n')}`, {
      fix: 'Correct the environment variables named and start again.',
      ...options,
    });
    this.problems = problems;
  }
}
