import { murmur3 } from '../../numerics/murmur3.ts';

/**
 * Whether a customer is among those that are looked at where there are more than fit. It depends on the id alone: the
 * same customers are followed from one scoring to the next.
 *
 * @param share of the customers, above 0; all from 1 on
 */
export function inSample(customerId: string, share: number): boolean {
  return share >= 1 || murmur3(`sample\n${customerId}`) / 2 ** 32 < share;
}
