/** The kinds of problem that a person at the widget can tell apart. Several codes of the API may be one of them. */
export const PROBLEM_KINDS = [
  'signIn',
  'notAllowed',
  'notFound',
  'quota',
  'sessionLimit',
  'request',
  'fileKind',
  'fileTooLarge',
  'interrupted',
  'tooMuchWork',
  'stillWorking',
  'otherContent',
  'otherState',
  'changedMeanwhile',
  'fileEmpty',
  'noRows',
  'notTable',
  'noCustomerId',
  'noneScored',
  'mapping',
  'damaged',
  'noSheet',
  'notCorrectable',
  'noModel',
  'modelUnfit',
  'notFinished',
  'ended',
  'cancelled',
  'notComparable',
  'internal',
  'unavailable',
  'scoringFailed',
  'tooManyRequests',
  'storageFull',
  'offline',
  'noAnswer',
  'fileUnreadable',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** What happened, and what to do about it. */
export interface ProblemText {
  readonly title: string;
  readonly message: string;
  readonly fix: string;
}

export interface ProblemTexts {
  readonly kinds: Readonly<Record<ProblemKind, readonly [title: string, message: string, fix: string]>>;
  /** When the API has named a time. */
  readonly retryIn: (count: number, seconds: string) => string;
  /** Opens the sentence of the API itself, which is in English. */
  readonly details: string;
}
