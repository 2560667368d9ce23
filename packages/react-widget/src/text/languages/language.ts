import type { Messages } from '../en.ts';
import type { FieldLabels } from '../fields/field-labels.ts';
import type { RenderSaid } from '../phrases/render-said.ts';
import type { SayProblem } from '../problems/create-say-problem.ts';

/** Everything that the widget says in one language. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly text: Messages;
  /** Null in English: the labels of the API are. */
  readonly fields: FieldLabels | null;
  /** Makes what says the sentences of the API, with the numbers of a locale. Null in English: those of the API are. */
  readonly speak: ((locale: string) => RenderSaid) | null;
  /** Makes what says the problems of the API. Null in English: the API says them itself. */
  readonly sayProblem: ((locale: string) => SayProblem) | null;
}
