import { describe, expect, it } from 'vitest';
import { ids, repeat } from '../../features/testing/read-table.ts';
import { checkTable } from '../testing/check-table.ts';

const COUNT = 30;
/** Ten of thirty have left; the other column says the same but for one row of each side. */
const table = (
  churn: string,
  [yes, no]: readonly [string, string],
  status: string,
  words: readonly [string, string],
) => {
  const [gone, here] = words;
  const other = repeat(COUNT, gone, here, here);
  other[0] = here;
  other[1] = gone;
  return { customer_id: ids(COUNT), [churn]: repeat(COUNT, yes, no, no), [status]: other };
};

describe('two columns that say who has left', () => {
  it.each([
    ['churned', ['yes', 'no'], 'status', ['cancelled', 'active']],
    ['Churn', ['1', '0'], 'Status', ['gekündigt', 'aktiv']],
    ['churned', ['yes', 'no'], 'statut', ['résilié', 'actif']],
    ['churned', ['true', 'false'], 'estado', ['baja', 'activo']],
    ['churned', ['yes', 'no'], 'stato', ['disdetto', 'attivo']],
    ['churned', ['yes', 'no'], 'situação', ['cancelado', 'ativo']],
    ['churned', ['yes', 'no'], 'status', ['opgezegd', 'actief']],
  ] as const)('are compared: "%s" of %j and "%s" of %j', (churn, answers, status, words) => {
    const { finding } = checkTable(table(churn, answers, status, words));
    expect(finding('VAL-4024')).toMatchObject({ severity: 'warning', count: 2 });
    expect(finding('VAL-4024')?.message).toContain('disagree about who has left in 2 rows: 1 left by "');
  });

  it('are compared where the other answers yes and no under a name of staying', () => {
    const columns = { customer_id: ids(COUNT), churned: repeat(COUNT, 'yes', 'no', 'no') };
    const active = repeat(COUNT, 'no', 'yes', 'yes');
    expect(checkTable({ ...columns, 'Is customer': active }).finding('VAL-4024')).toBeUndefined();
    const turned = repeat(COUNT, 'yes', 'yes', 'yes');
    turned[3] = 'no';
    expect(checkTable({ ...columns, subscribed: turned }).finding('VAL-4024')).toMatchObject({ count: 9 });
  });

  it('are not reported where they agree, or where a status is between the two', () => {
    const columns = { customer_id: ids(COUNT), churned: repeat(COUNT, 'yes', 'no', 'no') };
    const agreeing = { ...columns, status: repeat(COUNT, 'cancelled', 'active', 'paused') };
    expect(checkTable(agreeing).finding('VAL-4024')).toBeUndefined();
  });
});
