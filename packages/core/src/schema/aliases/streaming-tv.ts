import type { FieldAliases } from '../types.ts';
import { INTERNET_ADD_ON_CELLS } from '../vocabulary/add-on-cells.ts';

export const streamingTv: FieldAliases = {
  names: {
    en: ['streaming tv', 'stream tv', 'tv streaming', 'has streaming tv', 'tv service', 'iptv'],
    de: ['Streaming-TV', 'TV-Streaming', 'Fernsehstreaming'],
    fr: ['streaming tv', 'télévision en streaming'],
    es: ['televisión en streaming', 'tv en streaming'],
    pt: ['streaming de tv'],
    it: ['tv in streaming'],
    nl: ['tv-streaming'],
  },
  cells: INTERNET_ADD_ON_CELLS,
};
