import type { FieldAliases } from '../types.ts';
import { INTERNET_ADD_ON_CELLS } from '../vocabulary/add-on-cells.ts';

export const streamingMovies: FieldAliases = {
  names: {
    en: [
      'streaming movies',
      'stream movies',
      'movie streaming',
      'has streaming movies',
      'movies package',
      'vod',
      'streaming movie',
    ],
    de: ['Filmstreaming', 'Streaming-Filme'],
    fr: ['films en streaming'],
    es: ['películas en streaming'],
    pt: ['streaming de filmes'],
    it: ['film in streaming'],
    nl: ['filmstreaming'],
  },
  vague: {
    en: ['movies'],
    de: ['Filme'],
    fr: ['films'],
    es: ['películas'],
    pt: ['filmes'],
    it: ['film'],
    nl: ['films'],
  },
  cells: INTERNET_ADD_ON_CELLS,
};
