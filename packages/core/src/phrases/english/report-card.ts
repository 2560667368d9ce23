import { groupDigits } from '../../numerics/group-digits.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `2027-03-14` → `14 March 2027`. */
export function dayOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

const count = (value: number): string => groupDigits(Math.round(value));
const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${Math.round(value) === 1 ? one : many}`;
const percent = (share: number): string => `${String(Math.round(1_000 * share) / 10)}%`;
const two = (value: number): string => value.toFixed(2);

type Range = { readonly low: number; readonly high: number };
type Days = { readonly days: number };
type Outcome = Range & { readonly expected: number; readonly observed: number };

const wasExpected = ({ expected, low, high, observed }: Outcome): string =>
  `We expected ${count(expected)} (${count(low)} to ${count(high)}) to leave; ${count(observed)} left.`;

/** What a report card says. */
export const reportCard = {
  'report.kind.forward': ({ days }: Days) =>
    `This is a forecast: the scores were there before the outcomes, and say who leaves within ${days} days.`,
  'report.kind.reconstructed': ({ days }: Days) =>
    `This is no forecast: who would leave within ${days} days was worked out afterwards, from dates of sign-up and ` +
    'departure in one file.',
  'report.kind.status':
    'This is no forecast: it says how well the scores tell those who have left from those who have stayed in one ' +
    'file. How high they are follows the share of leavers in that file.',
  'report.coverage': ({ scored, matured }: { scored: number; matured: number }) =>
    `${counted(scored, 'score')}; for ${count(matured)} the time is over and the outcome is known.`,
  'report.sampled': ({ of }: { of: number }) =>
    `All figures here are of one customer in ${count(of)}, chosen by their ids: there are too many to judge each.`,
  'report.open': ({ open, date }: { open: number; date: string }) =>
    `${counted(open, 'score')} cannot be judged yet. The next can be once outcomes until ${dayOf(date)} are known.`,
  'report.censored': ({ censored }: { censored: number }) =>
    `The outcome of ${counted(censored, 'score')} stays unknown, and ` +
    `${Math.round(censored) === 1 ? 'it counts' : 'they count'} nowhere.`,
  'report.too_few': ({ events, from }: { events: number; from: number }) =>
    `${counted(events, 'customer')} left. From ${from} on there is more to say; below, it would be chance.`,
  'report.holdout': 'The figures are of customers who were held out: chance decided that nobody contacts them.',
  'report.untreated':
    'The figures are of customers whom nobody contacted, each counted for those with a similar score who were.',
  'report.outcome.as_expected': wasExpected,
  'report.outcome.more': (words: Outcome) =>
    `${wasExpected(words)} That is more than chance explains: the scores are too low.`,
  'report.outcome.fewer': (words: Outcome) =>
    `${wasExpected(words)} That is fewer than chance explains: the scores are too high.`,
  'report.contacted': ({ rows, expected, observed }: { rows: number; expected: number; observed: number }) =>
    `Of ${counted(rows, 'customer')} who were contacted, ${count(observed)} left; without contact we expected ` +
    `${count(expected)}. Whether the contact did that, only a holdout can tell.`,
  'report.skill.better': ({ value, low, high }: Range & { value: number }) =>
    `Knowing the scores is better than knowing the average alone, by ${percent(value)} of its error ` +
    `(${percent(low)} to ${percent(high)}).`,
  'report.skill.unclear': ({ low, high }: Range) =>
    `Whether the scores are better than the average alone is not certain yet (${percent(low)} to ${percent(high)} of ` +
    'its error).',
  'report.skill.worse': ({ value, low, high }: Range & { value: number }) =>
    `The scores are worse than the average alone, by ${percent(-value)} of its error (${percent(-high)} to ` +
    `${percent(-low)}).`,
  'report.calibration.right': ({ low, high }: Range) =>
    `High and low scores are as far apart as they should be (slope ${two(low)} to ${two(high)}; 1 is right).`,
  'report.calibration.bold': ({ low, high }: Range) =>
    `High scores are too high and low ones too low (slope ${two(low)} to ${two(high)}; 1 is right).`,
  'report.calibration.timid': ({ low, high }: Range) =>
    `High scores are too low and low ones too high (slope ${two(low)} to ${two(high)}; 1 is right).`,
  'report.ranking': ({ auc, low, high }: Range & { auc: number }) =>
    `Of a customer who left and one who stayed, the one who left had the higher score in ${percent(auc)} of all ` +
    `pairs (${percent(low)} to ${percent(high)}; chance would be 50%).`,
  'report.top': ({ rows, left, random }: { rows: number; left: number; random: number }) =>
    `Of our ${count(rows)} highest, ${count(left)} left; by chance it would be ${count(random)}.`,
  'report.revenue': ({ share, low, high }: Range & { share: number }) =>
    `They had ${percent(share)} of the revenue that was lost (${percent(low)} to ${percent(high)}).`,
  'report.estimate': ({ rows, expected, low, high }: Range & { rows: number; expected: number }) =>
    `Of ${counted(rows, 'score')} that cannot be judged yet, we expect ${count(expected)} (${count(low)} to ` +
    `${count(high)}) to leave. This is an estimate from the scores alone, and assumes that nothing changes.`,
  'report.estimate.withdrawn':
    'We give no estimate of the scores that cannot be judged yet, because the last ones turned out wrong.',
} as const;
