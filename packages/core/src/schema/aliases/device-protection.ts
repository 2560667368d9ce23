import type { FieldAliases } from '../types.ts';
import { INTERNET_ADD_ON_CELLS } from '../vocabulary/add-on-cells.ts';

export const deviceProtection: FieldAliases = {
  names: {
    en: ['device protection', 'device protection plan', 'device insurance', 'has device protection'],
    de: ['Geräteschutz'],
    fr: ['protection des appareils'],
    es: ['protección de dispositivos', 'protección del dispositivo'],
    pt: ['proteção de dispositivo', 'proteção do aparelho'],
    it: ['protezione dispositivo'],
    nl: ['apparaatbescherming'],
  },
  vague: { en: ['protection'] },
  cells: INTERNET_ADD_ON_CELLS,
};
