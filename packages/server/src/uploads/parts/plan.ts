import type { UploadRecord } from '@retainwise/platform';

/** The limit of S3. */
const MAX_PARTS = 10_000;
const MEGABYTE = 2 ** 20;

/** Of an upload that is sent in parts. */
export interface PartPlan {
  readonly size: number;
  readonly partSize: number;
  readonly parts: number;
}

/** @param partBytes of a part, unless more of them would be needed than there can be */
export function planParts(size: number, partBytes: number): PartPlan {
  const least = Math.ceil(size / MAX_PARTS);
  const partSize = least <= partBytes ? partBytes : Math.ceil(least / MEGABYTE) * MEGABYTE;
  return { size, partSize, parts: Math.ceil(size / partSize) };
}

/** Null for an upload that is not sent in parts. */
export function planOf({ fileSizeBytes, partSize }: UploadRecord): PartPlan | null {
  return partSize === null ? null : { size: fileSizeBytes, partSize, parts: Math.ceil(fileSizeBytes / partSize) };
}

/** Where a part begins, and how many bytes it has. */
export function placeOf({ size, partSize }: PartPlan, n: number): { readonly offset: number; readonly bytes: number } {
  const offset = (n - 1) * partSize;
  return { offset, bytes: Math.min(partSize, size - offset) };
}
