import { PlatformError } from '../errors.ts';

export interface ConfigProblem {
  readonly variable: string;
  readonly message: string;
  readonly fix: string;
}

/** Lists all invalid environment variables at once. */
export class ConfigError extends PlatformError {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[], options: { readonly cause?: unknown } = {}) {
    const lines = problems.map(({ variable, message, fix }) => `  ${variable} ${message}. ${fix}`);
    super('ERR-9001', `The configuration is invalid:\n${lines.join('\n')}`, {
      fix: 'Correct these environment variables and start again.',
      ...options,
    });
    this.problems = problems;
  }
}
