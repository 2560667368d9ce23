import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../numerics/random.ts';
import { sigmoid } from '../numerics/logistic.ts';
import { ModelFormatError } from '../models/forest/model-format-error.ts';
import { openModelFile } from '../models/open-model-file.ts';
import { readLadderBundle, writeLadderBundle } from '../models/ladder-model/ladder-json.ts';
import { createLadderModel } from '../models/ladder-model/ladder-model.ts';
import { openModel } from '../models/open-model.ts';
import { openTreeTrainer } from '../node/training/train-trees-in-thread.ts';
import { openTable } from '../rows/index.ts';
import { churnCsv } from '../training/testing/churn-csv.ts';
import { readTrainingTable, type TrainingTable } from '../training/training-table.ts';
import { learn, type LearnResult } from './learn.ts';

const now = new Date('2026-06-15T00:00:00Z');
const tableOf = async (csv: string): Promise<TrainingTable> =>
  readTrainingTable(await openTable(csv), { label: 'Left', now });
const firstRows = (csv: string, count: number): string =>
  csv
    .split('\n')
    .slice(0, count + 1)
    .join('\n');

describe('a model that is learnt on top of the rules', () => {
  let table: TrainingTable;
  let learnt: LearnResult;
  beforeAll(async () => {
    table = await tableOf(churnCsv({ rows: 400 }));
    learnt = await learn(table, { labelKind: 'forward' });
  }, 60_000);

  it('climbs to the rung that beats the rules, and says by how much', () => {
    const { card, climb } = learnt;
    expect(climb.rung).toBe('ridge');
    expect(card.rungs.map(({ rung, decision }) => [rung, decision])).toEqual([
      ['recalibrated', null],
      ['ridge', 'promote'],
    ]);
    const [rules, ridge] = card.rungs;
    expect(ridge?.metrics.log_loss).toBeLessThan(rules?.metrics.log_loss ?? 0);
    expect(card.advice.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /^The model of your own columns on top of the rules beats the rules: log loss is lower by 0\.\d{3}/,
      ),
    );
    expect(card.comparisons.average.better).toBe('yes');
    expect(card.importances.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 3);
  });

  it('has reasons that are exactly its terms', () => {
    const { model } = learnt;
    const scorer = model.forHeader?.(table.header) ?? model;
    const { margin, contributions, bias, probability } = scorer.score(table.batch, { rows: table.rows, explain: true });
    expect(contributions).not.toBeNull();
    table.rows.forEach((_, i) => {
      const parts = contributions?.subarray(i * scorer.factors.length, (i + 1) * scorer.factors.length) ?? [];
      expect(bias + Array.from(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(margin[i] ?? NaN, 9);
      expect(sigmoid(margin[i] ?? NaN)).toBe(probability[i]);
    });
    const unexplained = scorer.score(table.batch, { rows: table.rows, explain: false });
    expect(unexplained.margin).toEqual(margin);
    expect(unexplained.contributions).toBeNull();
    // A field that is a rule and an input is one reason.
    const keys = scorer.factors.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('contract_type');
    expect(keys).toContain('Region');
  });

  it('scores the same after it was written, read, and sent to another thread', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(writeLadderBundle(learnt.bundle)));
    const opened = openModelFile(bytes, { id: 'x', version: 'x' });
    const source = opened.source?.();
    if (!source) throw new Error('it says how to make it again');
    const scores = [learnt.model, opened, openModel(structuredClone(source))].map((model) =>
      (model.forHeader?.(table.header) ?? model).score(table.batch, { rows: table.rows, explain: false }),
    );
    expect(scores[1]?.margin).toEqual(scores[0]?.margin);
    expect(scores[2]?.margin).toEqual(scores[0]?.margin);
    expect(opened.id).toBe('mdl_own');
  });

  it('refuses files that lack most of what it knows customers by, and says what is missing', async () => {
    const other = await tableOf('customer_id,Shoe size,Left\na,40,yes\nb,41,no\n');
    const { model } = learnt;
    const fields = new Set([...other.reader.mapped]);
    expect(model.eligibility(fields, other.header)).toMatchObject({ eligible: false });
    expect(model.eligibility(new Set([...table.reader.mapped]), table.header)).toEqual({ eligible: true });
  });

  it('knows which inputs of a row are missing or beyond what it saw', async () => {
    const odd = await tableOf(
      'customer_id,tenure_months,contract_type,nps_score,Region,Points,Left\n' +
        'a,5,Annual,,West,50,yes\nb,5,Annual,5,North,5000,no\n',
    );
    const scorer = learnt.model.forHeader?.(odd.header) ?? learnt.model;
    const names = (indices: readonly number[]): string[] => indices.map((i) => scorer.factors[i]?.key ?? '');
    expect(names(scorer.weakInputs(odd.batch, 0).missing)).toEqual(['nps_score']);
    expect(names(scorer.weakInputs(odd.batch, 0).outOfRange)).toEqual(['Region']);
    expect(names(scorer.weakInputs(odd.batch, 1).outOfRange)).toEqual(['Points']);
    const quality = scorer.inputQuality(odd.batch, odd.rows);
    expect(Array.from(quality.missing)).toEqual([1, 0]);
    expect(quality.knownWeight[0]).toBeLessThan(quality.knownWeight[1] ?? 0);
    const region = scorer.factors.findIndex(({ key }) => key === 'Region');
    expect(scorer.formatValue(odd.batch, 0, region)).toBe('West');
  });

  it.each([
    ['another format', { format: 'something' }],
    ['rules that do not exist', { rules: 'saas-baseline-9' }],
    ['rules that are turned around', { slope: -1 }],
    ['importances of other factors', { importances: [1] }],
    ['a number that is none', { intercept: 'much' }],
    ['a later version', { version: 2 }],
  ])('is not read from a file with %s', (_, damage) => {
    expect(() => readLadderBundle({ ...writeLadderBundle(learnt.bundle), ...damage })).toThrow(ModelFormatError);
  });
});

describe('learning from few or doubtful outcomes', () => {
  const csv = churnCsv({ rows: 600, seed: 3 });

  it('sets the height of the rules from a handful, and says what is needed', async () => {
    const { climb, card, model } = await learn(await tableOf(firstRows(csv, 14)), { churnRate: 0.3 });
    expect(climb.rung).toBe('recalibrated');
    expect(card.advice[0]?.text).toMatch(/^\d+ left and \d+ stayed; a model of your own needs at least 10 of each\./);
    expect(model.factors.map(({ key }) => key)).not.toContain('Region');
  });

  it('waits with 80 customers, and says why', async () => {
    const { climb, card } = await learn(await tableOf(firstRows(csv, 80)), { labelKind: 'forward' });
    expect(climb.rung).toBe('recalibrated');
    expect(card.rungs[1]?.decision).toBe('wait');
    expect(card.advice.map(({ phrase }) => phrase.id)).toContain('ladder.trees_later');
  });

  it('never takes a model that knows nothing beyond the rules', async () => {
    const random = createRandom(5);
    const lines = ['customer_id,tenure_months,contract_type,A,B,C,Left'];
    for (let i = 0; i < 400; i++) {
      const tenure = Math.floor(60 * random.next());
      const annual = random.next() < 0.4;
      const left = random.next() < sigmoid(0.3 - 0.03 * tenure - Number(annual));
      const noise = [0, 0, 0].map(() => random.next().toFixed(3)).join(',');
      lines.push(`c${i},${tenure},${annual ? 'Annual' : 'Monthly'},${noise},${left ? 'Yes' : 'No'}`);
    }
    const { climb, card } = await learn(await tableOf(lines.join('\n')), { labelKind: 'forward' });
    expect(climb.rung).toBe('recalibrated');
    expect(card.advice.map(({ phrase }) => phrase.id)).toContain('ladder.recalibrated');
  });

  it('says of a status that it is no forecast, and moves its height to the stated rate', async () => {
    const { card, model } = await learn(await tableOf(csv));
    expect(card.rung).toBe('ridge');
    expect(card.rungs[1]?.decision).toBe('keep');
    expect(card.description).toContain('not tried as a forecast');
    expect(card.advice.map(({ phrase }) => phrase.id)).toContain('promotion.status');
    const moved = model.atHeight?.({ churnRate: 0.05, horizonDays: 90, counts: null });
    expect(moved?.churnRate).toBe(0.05);
  });

  it('leaves out and names what gives the outcome away', async () => {
    const leaking = churnCsv({ rows: 300, extra: { Reason: (_, churned) => (churned ? 'price' : 'none') } });
    const { card } = await learn(await tableOf(leaking), { labelKind: 'forward' });
    expect(card.leaks).toMatchObject([{ column: 'Reason', decision: 'left_out' }]);
    expect(card.importances.map(({ input }) => input)).not.toContain('Reason');
  });

  it('has nothing to learn from without an outcome', async () => {
    const none = await tableOf('customer_id,tenure_months,Left\na,1,Yes\nb,2,No\n');
    await expect(learn({ ...none, rows: new Int32Array(), labels: new Uint8Array() })).rejects.toMatchObject({
      code: 'ERR-4201',
    });
  });
});

describe('trees beside the rules', () => {
  it(
    'are taken where they know more, and their reasons add up with those of the columns',
    { timeout: 90_000 },
    async () => {
      const random = createRandom(8);
      const lines = ['customer_id,tenure_months,contract_type,X,Y,Left'];
      for (let i = 0; i < 600; i++) {
        const [x, y] = [random.normal(), random.normal()];
        const tenure = Math.floor(60 * random.next());
        // What matters is whether two numbers have the same sign: no weight of either can say that.
        const left = random.next() < sigmoid(-0.2 - 0.02 * tenure + (x * y > 0 ? 1.6 : -1.6));
        lines.push(`c${i},${tenure},Monthly,${x.toFixed(3)},${y.toFixed(3)},${left ? 'Yes' : 'No'}`);
      }
      const table = await tableOf(lines.join('\n'));
      const trainer = openTreeTrainer();
      try {
        const { climb, model, card, bundle } = await learn(table, {
          labelKind: 'forward',
          // A few quick trees, because fifty forests are grown.
          trainTrees: ({ parameters, ...input }) =>
            trainer.trainTrees({
              ...input,
              parameters: { ...parameters, eta: 0.2, rounds: Math.min(40, parameters.rounds) },
            }),
        });
        expect(climb.rung).toBe('stack');
        expect(card.rungs.map(({ rung }) => rung)).toEqual(['recalibrated', 'ridge', 'trees', 'stack']);
        const scorer = model.forHeader?.(table.header) ?? model;
        const rows = table.rows.subarray(0, 50);
        const { margin, contributions, bias } = scorer.score(table.batch, { rows, explain: true });
        rows.forEach((_, i) => {
          const parts = contributions?.subarray(i * scorer.factors.length, (i + 1) * scorer.factors.length) ?? [];
          expect(bias + Array.from(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(margin[i] ?? NaN, 6);
        });
        const unexplained = scorer.score(table.batch, { rows, explain: false });
        unexplained.margin.forEach((each, i) => expect(each).toBeCloseTo(margin[i] ?? NaN, 4));
        const again = createLadderModel(readLadderBundle(JSON.parse(JSON.stringify(writeLadderBundle(bundle)))));
        const reread = (again.forHeader?.(table.header) ?? again).score(table.batch, { rows, explain: false });
        expect(reread.margin).toEqual(unexplained.margin);
      } finally {
        trainer.close();
      }
    },
  );
});
