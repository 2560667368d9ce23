import type { HeaderSet } from '../testing/header-set.ts';
import { DE_SETS } from './de/index.ts';
import { EN_SETS } from './en/index.ts';
import { ES_SETS } from './es/index.ts';
import { FR_SETS } from './fr/index.ts';
import { IT_SETS } from './it/index.ts';
import { NL_SETS } from './nl/index.ts';
import { PT_SETS } from './pt/index.ts';

/** Every judged header set: exports of known products, public data sets, and spreadsheets in seven languages. */
export const CORPUS: readonly HeaderSet[] = [...EN_SETS, ...DE_SETS, ...FR_SETS, ...ES_SETS, ...PT_SETS, ...IT_SETS, ...NL_SETS];
