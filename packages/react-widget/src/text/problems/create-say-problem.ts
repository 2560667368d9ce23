import type { WidgetProblem } from '../../problem.ts';
import { KIND_OF_CODE } from './kind-of-code.ts';
import type { ProblemKind, ProblemText, ProblemTexts } from './problem-texts.ts';

export interface SaidProblem extends ProblemText {
  /** Opens the sentence of the API; null where that says no more. */
  readonly details: string | null;
}

/** Says a problem by its code or kind; null for one that this version of the widget does not know. */
export type SayProblem = (problem: WidgetProblem) => SaidProblem | null;

export function createSayProblem(locale: string, { kinds, retryIn, details }: ProblemTexts): SayProblem {
  const numbers = new Intl.NumberFormat(locale);
  const byCode: Readonly<Record<string, ProblemKind | undefined>> = KIND_OF_CODE;
  return ({ code, kind, retryAfter, message }) => {
    const known = (code === null ? undefined : byCode[code]) ?? kind;
    if (known === null) return null;
    const [title, what, fix] = kinds[known];
    const isWait = retryAfter !== null && retryAfter > 0;
    return {
      title,
      message: what,
      fix: isWait ? retryIn(retryAfter, numbers.format(retryAfter)) : fix,
      details: message === '' || kind !== null ? null : details,
    };
  };
}
