import { constants } from 'node:zlib';

/**
 * Quickly rather than small: the usual level takes longer for an answer than scoring its customers, and small answers
 * are in fewer packets than it is worth.
 */
export const COMPRESSION = {
  threshold: 4 * 1024,
  level: constants.Z_BEST_SPEED,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MIN_QUALITY + 1 } },
};
