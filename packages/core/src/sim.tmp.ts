import { openTable } from './rows/index.ts';
import { churnCsv } from './training/testing/churn-csv.ts';
import { readTrainingTable } from './training/training-table.ts';
import { train } from './training/train.ts';
import { openTreeTrainer } from './node/training/train-trees-in-thread.ts';
import { randomOrder } from './numerics/random-order.ts';
const trainer = openTreeTrainer();
let avg = 0, rules = 0, n = 0;
for (let i = 0; i < 40; i++) {
  const lines = churnCsv({ rows: 300, seed: i }).trim().split('\n');
  const head = lines[0]!, body = lines.slice(1);
  const labels = body.map((l) => l.slice(l.lastIndexOf(',')));
  const order = randomOrder(body.length, 1000 + i);
  const csv = [head, ...body.map((l, k) => l.slice(0, l.lastIndexOf(',')) + labels[order[k]!])].join('\n');
  const table = await readTrainingTable(await openTable(csv), { label: 'Left', now: new Date('2026-06-15') });
  const { comparisons } = await train(table, { trainTrees: trainer.trainTrees, seed: i });
  n++; if (comparisons.average.better === 'yes') avg++; if (comparisons.rules.better === 'yes') rules++;
  console.log(n, comparisons.average.better, comparisons.average.difference.toFixed(4), comparisons.rules.better, avg, rules);
}
trainer.close();
