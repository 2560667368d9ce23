import { expect, it } from 'vitest';
import { sigmoid } from '../../numerics/logistic.ts';
import { createRandom } from '../../numerics/random.ts';
import { reportCardJson, type ReportCardJson } from './report-card-json.ts';
import { reportCard, type ReportCardInput } from './report-card.ts';

const random = createRandom(7);
const p = Float64Array.from({ length: 1_200 }, () => sigmoid(-1.8 + 1.2 * random.normal()));
const labels = Uint8Array.from(p, (each) => Number(random.next() < each));

function said(rows: number, more: Partial<ReportCardInput> = {}): ReportCardJson {
  return reportCardJson(
    reportCard({
      labelKind: 'forward',
      horizonDays: 90,
      counts: {
        scored: rows + 31,
        matured: rows,
        open: 30,
        nextMaturesAt: Date.UTC(2027, 2, 14),
        censored: { waits_for_confirmation: 1, date_is_not_known_well_enough: 0 },
        notActive: 0,
        repeated: 0,
      },
      judged: {
        probabilities: p.subarray(0, rows),
        labels: labels.subarray(0, rows),
        customers: null,
        cohorts: null,
        revenue: p.map((each) => 1_000 * each).subarray(0, rows),
        treatment: null,
      },
      open: p.subarray(0, 30),
      ...more,
    }),
  );
}

it('a card says in whole sentences what was foretold, what came, and what is not known yet', () => {
  const { sentences } = said(1_200);
  const texts = sentences.map(({ text }) => text);
  expect(texts[0]).toBe(
    'This is a forecast: the scores were there before the outcomes, and say who leaves within 90 days.',
  );
  expect(texts[1]).toBe('1,231 scores; for 1,200 the time is over and the outcome is known.');
  expect(texts[2]).toBe('30 scores cannot be judged yet. The next can be once outcomes until 14 March 2027 are known.');
  expect(texts[3]).toBe('The outcome of 1 score stays unknown, and it counts nowhere.');
  expect(texts.some((text) => /^We expected \d+ \(\d+ to \d+\) to leave; \d+ left\.$/.test(text))).toBe(true);
  expect(texts.some((text) => /^Of our 120 highest, \d+ left; by chance it would be \d+\.$/.test(text))).toBe(true);
  expect(texts.some((text) => text.includes('better than knowing the average alone'))).toBe(true);
  expect(texts.at(-1)).toMatch(/^Of 30 scores that cannot be judged yet, we expect \d+ \(\d+ to \d+\) to leave\./);
});

it('a card of few customers says that it is too early, and no more', () => {
  const { sentences, ranking, skill } = said(20);
  expect(sentences.some(({ phrase }) => phrase.id === 'report.too_few')).toBe(true);
  expect(ranking).toBeNull();
  expect(skill).toBeNull();
});

it('only scores that were there before the outcomes are called a forecast', () => {
  expect(said(100).is_forecast).toBe(true);
  for (const labelKind of ['reconstructed', 'status'] as const) {
    const card = said(100, { labelKind });
    expect(card.is_forecast).toBe(false);
    expect(card.sentences[0]?.text).toMatch(/^This is no forecast/);
  }
});

it('a card as JSON has no number that JSON cannot say', () => {
  for (const rows of [0, 5, 150, 1_200]) {
    const text = JSON.stringify(said(rows));
    expect(JSON.parse(text)).toEqual(said(rows));
  }
});
