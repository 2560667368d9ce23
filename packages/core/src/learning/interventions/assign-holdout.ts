import { murmur3 } from '../../numerics/murmur3.ts';

export type Arm = 'treat' | 'holdout';

/** A customer whom the playbook would contact. */
export interface Candidate {
  readonly customerId: string;
  /** Level of risk, or whatever the arms must be alike in. */
  readonly stratum: string;
}

export interface HoldoutOptions {
  /** Of the experiment: another one assigns independently. */
  readonly salt: string;
  /** Share of the candidates who are not contacted, 0 to 1. */
  readonly share: number;
  /** Who was assigned before: nobody changes arms. */
  readonly assigned?: ReadonlyMap<string, Arm>;
}

/**
 * Who is contacted and who is held out, by chance that only the salt and the customer decide. In each stratum the share
 * is kept to the customer, those of earlier runs included, so that the arms are alike from the first day on.
 */
export function assignHoldout(
  candidates: readonly Candidate[],
  { salt, share, assigned = new Map() }: HoldoutOptions,
): ReadonlyMap<string, Arm> {
  const strata = new Map<string, Set<string>>();
  for (const { customerId, stratum } of candidates) {
    const members = strata.get(stratum) ?? new Set();
    members.add(customerId);
    strata.set(stratum, members);
  }
  const arms = new Map<string, Arm>();
  for (const [stratum, members] of strata) {
    const fresh: { readonly id: string; readonly at: number }[] = [];
    let heldOut = 0;
    for (const id of members) {
      const before = assigned.get(id);
      if (before === undefined) fresh.push({ id, at: murmur3(`${salt}\n${stratum}\n${id}`) });
      else {
        arms.set(id, before);
        if (before === 'holdout') heldOut++;
      }
    }
    fresh.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const wanted = share * members.size - heldOut;
    // What is left of a customer is decided by chance, too, or small strata would never hold anybody out.
    const left = murmur3(`${salt}\n${stratum}\nrest`) / 2 ** 32 < wanted - Math.floor(wanted) ? 1 : 0;
    fresh.forEach(({ id }, i) => arms.set(id, i < Math.floor(wanted) + left ? 'holdout' : 'treat'));
  }
  return arms;
}
