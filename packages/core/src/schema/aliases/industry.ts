import type { FieldAliases } from '../types.ts';

export const industry: FieldAliases = {
  names: {
    en: [
      'industry',
      'sector',
      'vertical',
      'business type',
      'naics description',
      'sic description',
      'sic industry',
      'naics industry',
      'industry group',
      'line of business',
      'business category',
      'company category',
      'type of business',
      'nature of business',
      'field of business',
    ],
    de: ['branche', 'industrie'],
    fr: ['secteur', 'secteur d activite', 'industrie'],
    es: ['sector', 'industria'],
    pt: ['setor', 'industria', 'segmento'],
    it: ['settore', 'industria'],
    nl: ['branche', 'sector', 'industrie'],
  },
  vendors: {
    sap: ['BRSCH'],
  },
  vague: {
    en: ['industry clearbit', 'segment industry', 'trade', 'customer industry'],
    de: ['Geschäftsfeld', 'Tätigkeit', 'Gewerbe'],
    fr: ['activité', 'code NAF', 'code APE', 'secteur économique', 'métier', 'activité principale'],
    es: ['actividad', 'actividad económica', 'sector económico', 'giro comercial', 'CNAE'],
    pt: ['atividade', 'nicho', 'área de atuação', 'atividade econômica', 'CNAE'],
    it: [
      'settore merceologico',
      'attività',
      'codice ATECO',
      'categoria merceologica',
      'ambito',
      'settore economico',
      'tipo attività',
    ],
    nl: ['SBI-code', 'sectoromschrijving', 'activiteit'],
  },
};
