import { factorValue } from '@retainwise/core';
import type { ChangePage } from '@retainwise/openapi';
import type { ChangePage as FoundChanges, CustomerState } from '@retainwise/platform';

type Change = ChangePage['data'][number];

export function presentChanges(asOf: string, { comparison, rows, nextCursor }: FoundChanges): ChangePage {
  return {
    since: comparison?.since ?? null,
    as_of: asOf,
    since_as_of: comparison?.sinceAsOf.toISOString() ?? null,
    counts: comparison?.counts ?? null,
    data: rows.map(({ kind, customerId, customerName, before, after, moved }) => ({
      kind,
      customer_id: customerId,
      customer_name: customerName,
      before: before && presentState(before),
      after: after && presentState(after),
      moved: moved && {
        field: moved.field,
        label: moved.label,
        impact_before: moved.impactBefore,
        impact_after: moved.impactAfter,
        value_before: moved.valueBefore,
        ...phrased('value_before_phrase', moved.field, moved.valueBefore),
        value_after: moved.valueAfter,
        ...phrased('value_after_phrase', moved.field, moved.valueAfter),
      },
    })),
    next_cursor: nextCursor,
  };
}

/** The value for other languages; nothing for texts of the file. */
function phrased<Name extends 'value_before_phrase' | 'value_after_phrase'>(
  name: Name,
  field: string,
  value: string | null,
): Partial<Pick<NonNullable<Change['moved']>, Name>> {
  const said = value === null ? '' : factorValue(field, value);
  // as: TypeScript does not know the one name of the object
  return (typeof said === 'string' ? {} : { [name]: said }) as Partial<Pick<NonNullable<Change['moved']>, Name>>;
}

function presentState(state: CustomerState): NonNullable<Change['before']> {
  return {
    churn_probability: Math.round(1e6 * state.churnProbability) / 1e6,
    risk_level: state.riskLevel,
    revenue_at_risk: state.revenueAtRisk,
    already_churned: state.alreadyChurned,
  };
}
