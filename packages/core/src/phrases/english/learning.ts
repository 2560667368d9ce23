import { groupDigits } from '../../numerics/group-digits.ts';
import { listed } from './listed.ts';
import { dayOf, reportCard } from './report-card.ts';

/** Three decimals; what would be none of them is not written as 0. */
const nats = (value: number): string =>
  Math.abs(value) < 0.0005 ? 'less than 0.001' : value.toFixed(3).replace('-', '−');
/** Of what is only a bound: "more than 0" says more than "more than less than 0.001". */
const bound = (value: number): string => (Math.abs(value) < 0.0005 ? '0' : nats(value));
const events = (count: number): string => `${groupDigits(count)} ${count === 1 ? 'outcome' : 'outcomes'}`;

const quotedList = (columns: readonly string[]): string => listed(columns.map((column) => `"${column}"`));

type Gain = { readonly gain: number };

/** What learning from outcomes has to say. */
const ladder = {
  'ladder.refused': ({ left, stayed, from }: { left: number; stayed: number; from: number }) =>
    `${groupDigits(left)} left and ${groupDigits(stayed)} stayed; a model of your own needs at least ${from} of ` +
    'each. Until then the published rules score, set to the rate of your outcomes.',
  'ladder.recalibrated':
    'Your outcomes set how high the scores of the rules are and how far they are apart. Their order stays that of ' +
    'the rules.',
  'ladder.no_rules': 'The file has none of the fields that the rules score by, so a model has only your own columns.',
  'ladder.trees_later': ({ left, from }: { left: number; from: number }) =>
    `Trees are tried from ${from} customers who left; there are ${groupDigits(left)}.`,
  'ladder.better': ({ rung, gain, low }: Gain & { rung: string; low: number }) =>
    `${rung} beats the rules: log loss is lower by ${nats(gain)}, surely by more than ${bound(low)}.`,
  'ladder.unsettled': ({ rung, gain, more }: Gain & { rung: string; more: number }) =>
    `${rung} is better by ${nats(gain)} so far, which may be chance. About ${events(more)} more would settle it.`,
  'ladder.too_little': ({ rung, gain, needed }: Gain & { rung: string; needed: number }) =>
    `${rung} is better for certain, by ${nats(gain)}: too little to matter, ${nats(needed)} is needed.`,
  'ladder.not_better': ({ rung, gain }: Gain & { rung: string }) =>
    `${rung} is no better than the rules: log loss differs by ${nats(Math.abs(gain))}. The rules stay.`,
  'ladder.still_learning': ({ gain }: Gain) =>
    `The model is still learning: from half of the outcomes to all of them, log loss fell by ${nats(gain)}. More ` +
    'outcomes will make it better.',
  'ladder.learnt_out':
    'From half of the outcomes to all of them the model got no better. Other columns would help more than more ' +
    'outcomes.',
  'ladder.rung.recalibrated': 'The rules, set by your outcomes,',
  'ladder.rung.ridge': 'The model of your own columns on top of the rules',
  'ladder.rung.trees': 'The model of trees',
  'ladder.rung.stack': 'The mean of both models',
  'promotion.too_small': ({
    customers,
    left,
    needed,
    neededLeft,
  }: Record<'customers' | 'left' | 'needed' | 'neededLeft', number>) =>
    `${groupDigits(customers)} customers, ${groupDigits(left)} of whom left, are too few to judge by: ` +
    `${needed} customers or ${neededLeft} leavers are needed.`,
  'promotion.not_certain': ({ gain, low }: Gain & { low: number }) =>
    `The gain of ${nats(gain)} may be chance: its lower bound is ${bound(low)}, and must be above 0.`,
  'promotion.too_little': ({ gain, needed }: Gain & { needed: number }) =>
    `The gain of ${nats(gain)} is certain and too small to matter: ${nats(needed)} is needed.`,
  'promotion.slope': ({ slope, low, high }: Record<'slope' | 'low' | 'high', number>) =>
    `Its probabilities are not to be relied on: their slope is ${slope.toFixed(2)}, and must be ${low} to ${high}.`,
  'promotion.leak': ({ columns }: { columns: readonly string[] }) =>
    `It may know the outcome from ${quotedList(columns)}. A person has to say that this is known in time.`,
  'promotion.too_good': ({ auc }: { auc: number }) =>
    `An AUC of ${auc.toFixed(3)} is too good to be true: something in it knows the outcome.`,
  'promotion.status': 'Its outcomes say who has left and not when, so it was never tried as a forecast.',
  'promotion.fields_missing': ({ columns }: { columns: readonly string[] }) =>
    `The last file does not have ${quotedList(columns)}, which it needs.`,
  'promotion.too_soon': ({ events: now, needed }: { events: number; needed: number }) =>
    `It was judged not long ago. It is judged again once ${events(needed)} of customers who left are known; there ` +
    `are ${groupDigits(now)}.`,
  'promotion.promoted': ({ gain, low }: Gain & { low: number }) =>
    `It replaces the model before: log loss is lower by ${nats(gain)}, surely by more than ${bound(low)}.`,
  'promotion.gave_way': ({ gain, customers }: Gain & { customers: number }) =>
    `It gave way to the model before, which did better on the same ${groupDigits(customers)} customers: log loss is ` +
    `lower by ${nats(gain)}.`,
  'drift.too_few': ({ rows, from }: { rows: number; from: number }) =>
    `${groupDigits(rows)} customers are too few to tell whether anything has changed: ${from} are needed.`,
  'drift.none': 'Nothing has changed so much that the scores would be worth less.',
  'drift.found': ({ columns }: { columns: readonly string[] }) =>
    `Customers have changed in what the model scores by: ${listed(columns)}.`,
  'drift.scores': ({ shift }: { shift: number }) =>
    `The mean score has moved by ${Math.abs(shift).toFixed(1)} standard deviations ${shift > 0 ? 'up' : 'down'}.`,
  'experiment.size': ({ perArm, months }: { perArm: number; months: number }) =>
    `To see such an effect, ${groupDigits(perArm)} customers are needed who are contacted and as many who are not: ` +
    `about ${groupDigits(months)} ${months === 1 ? 'month' : 'months'} at your size.`,
  'outcomes.question.too_many_vanished': ({ vanished, share }: { vanished: number; share: number }) =>
    `Is this the complete list? ${groupDigits(vanished)} customers of the list before are missing, ` +
    `${Math.round(100 * share)}% of those who were active: more than can be expected to have left.`,
  'outcomes.question.too_few_in_common': ({ overlap }: { overlap: number }) =>
    `Is this the complete list? It has only ${Math.round(100 * overlap)}% of the customers of the list before. Their ` +
    'ids may be written in another way.',
  'timeline.said': ({ date, probability, days }: { date: string; probability: number; days: number }) =>
    `On ${dayOf(date)} we said ${String(Math.round(1_000 * probability) / 10)}% within ${days} days.`,
  'timeline.left': ({ date }: { date: string }) => `Left on ${dayOf(date)}.`,
  'timeline.left_between': ({ from, to }: { from: string; to: string }) =>
    `Left between ${dayOf(from)} and ${dayOf(to)}.`,
  'timeline.came_back': ({ date }: { date: string }) => `Came back on ${dayOf(date)}.`,
  'timeline.contacted': ({ date, kind }: { date: string; kind: string }) => `Was contacted on ${dayOf(date)}: ${kind}.`,
  'timeline.held_out': ({ date }: { date: string }) =>
    `Was held out of an experiment on ${dayOf(date)}: not to be contacted.`,
  'timeline.to_contact': ({ date }: { date: string }) => `Was to be contacted in an experiment from ${dayOf(date)} on.`,
  'waiting.scores': 'Nothing has been scored yet, so there is nothing to compare outcomes with.',
  'waiting.watermark':
    'Nobody has said yet up to where it is known who left. Without that, whoever is not named cannot count as having ' +
    'stayed.',
  'waiting.window': ({ date }: { date: string }) =>
    `The first scores can be judged once outcomes until ${dayOf(date)} are known.`,
  'waiting.proposals': ({ proposals }: { proposals: number }) =>
    `${groupDigits(proposals)} ${proposals === 1 ? 'customer seems' : 'customers seem'} to have left; please confirm.`,
  'waiting.question': 'A list misses so many customers that somebody has to say whether it is complete.',
} as const;

/**
 * The texts about learning. They are apart from those of mapping and scoring, because pages that only score never show
 * them.
 */
export const LEARNING_ENGLISH = { ...reportCard, ...ladder } as const;
