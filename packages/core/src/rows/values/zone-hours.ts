import { ZONE_HOURS } from '../vocabulary/zone-hours.ts';

/** Hours to add to UTC for a zone's letters (`PDT` is −7), NaN for letters that name none or several. */
export function zoneHours(letters: string): number {
  return ZONE_HOURS.get(letters.toLowerCase()) ?? NaN;
}
