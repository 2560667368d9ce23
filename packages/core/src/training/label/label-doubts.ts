import { aucOf } from '../../numerics/auc.ts';
import { rulesMargins } from '../compare.ts';
import type { TrainingTable } from '../training-table.ts';

/** Where more customers left than this, the label is more often inverted than true. */
const MAX_RATE = 0.6;
/** Below this AUC, the rules, which hold for most companies, rank those who left as the safest. */
const MIN_RULES_AUC = 0.4;
/** From here on, the rules rank those who left as at risk. */
const AGREEING_AUC = 0.6;

/** Reasons to think that the label was read the wrong way round, and what to do. */
export function labelDoubts(table: TrainingTable): string[] {
  const { label, labels } = table;
  const left = labels.reduce((sum, value) => sum + value, 0);
  if (left === 0 || left === labels.length) return [];
  const advice = `If so, train again with ${turned(table)}.`;
  const rate = left / labels.length;
  const doubts: string[] = [];
  const margins = rulesMargins(table, Int32Array.from(labels.keys()));
  const auc = margins === null ? NaN : aucOf(margins, labels);
  if (rate > MAX_RATE)
    doubts.push(
      `${Math.round(100 * rate)} % of the customers left, as \`${label.column}\` was read (${label.sentence}). ` +
        'So high a rate often means that the label is inverted' +
        `${auc >= AGREEING_AUC ? `, though the rules agree with this reading (AUC ${auc.toFixed(3)})` : ''}. ${advice}`,
    );
  if (auc < MIN_RULES_AUC)
    doubts.push(
      `The rules (saas-baseline) rank those who left as safer than those who stayed (AUC ${auc.toFixed(3)}), as ` +
        `\`${label.column}\` was read (${label.sentence}). The label may be inverted. ${advice}`,
    );
  return doubts;
}

/** The option that reads the label the other way round. */
function turned({ label }: TrainingTable): string {
  if (label.yesMeans !== null) return `--label-means ${label.yesMeans === 'left' ? 'stayed' : 'left'}`;
  const values = label.values.filter(({ readAs }) => readAs !== 'left_out').slice(0, 4);
  return values
    .map(({ value, readAs }) => {
      const name = /^[\w.-]*$/.test(value) ? value : `"${value}"`;
      return `--label-means ${name}=${readAs === 'left' ? 'stayed' : 'left'}`;
    })
    .join(' ');
}
