import { inSentence } from './fields.ts';
import { listed } from './listed.ts';

type Names = {
  readonly names: readonly string[];
};
type TwoSides = Names & {
  readonly others: readonly string[];
};

const percent = (share: number): string => `${String(Math.round(1_000 * share) / 10)}%`;

/** Why a customer has its score. */
export const explanation = {
  explanation: ({ head, body }: { head: string; body: string }) => `${head}${body}.`,
  'explanation.with_start': ({ head, body, start }: { head: string; body: string; start: string }) =>
    `${head}${body}, from ${start}, where every score starts.`,
  'explanation.head': ({ level, days, probability }: { level: string; days: number; probability: string }) =>
    `${level} churn risk within ${days} days (${probability})`,
  'explanation.head_with_rate': ({
    level,
    days,
    probability,
    lift,
    rate,
  }: {
    level: string;
    days: number;
    probability: string;
    lift: string;
    rate: number;
  }) => `${level} churn risk within ${days} days (${probability}, ${lift} the churn rate of ${percent(rate)})`,
  'explanation.raised': ({ names }: Names) => `: the score is raised most by ${listed(names)}`,
  'explanation.raised_and_lowered': ({ names, others }: TwoSides) =>
    `: the score is raised most by ${listed(names)}, and lowered by ${listed(others)}`,
  'explanation.lowered': ({ names }: Names) => `: the score is lowered most by ${listed(names)}`,
  'explanation.lowered_and_raised': ({ names, others }: TwoSides) =>
    `: the score is lowered most by ${listed(names)}, and raised by ${listed(others)}`,
  'explanation.nothing_raises': ({ names }: Names) =>
    `: nothing in this row raises the score; it is lowered by ${listed(names)}`,
  'explanation.nothing_lowers': ({ names }: Names) =>
    `: nothing in this row lowers the score; it is raised by ${listed(names)}`,
  'explanation.nothing': ', where every score starts: nothing in this row moves it',
  'explanation.unavailable': 'The score was computed, but its reasons were not.',
  'explanation.unavailable_because': ({ because }: { because: string }) =>
    `The score was computed, but its reasons were not: ${because}.`,
  'level.low': 'Low',
  'level.medium': 'Medium',
  'level.high': 'High',
  percent: ({ share }: { share: number }) => percent(share),
  'percent.under': 'under 1%',
  'percent.over': 'over 99%',
  'lift.about': 'about',
  'lift.twice': 'twice',
  'lift.times': ({ times }: { times: number }) => `${times} times`,
  factor: ({ label }: { label: string; field: string }) => label,
  'factor.value': ({ factor, value }: { factor: string; value: string }) => `${inSentence(factor)} (${value})`,
  'factor.compared': ({ factor, value, median }: { factor: string; value: string; median: string }) =>
    `${inSentence(factor)} (${value}; your median is ${median})`,
} as const;
