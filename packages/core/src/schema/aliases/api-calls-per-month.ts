import type { FieldAliases } from '../types.ts';

export const apiCallsPerMonth: FieldAliases = {
  names: {
    en: [
      'api calls per month',
      'api calls',
      'api requests',
      'api usage',
      'monthly api calls',
      'api calls month',
      'api hits',
      'api call count',
      'api volume',
      'requests per month',
      'api calls mo',
      'api traffic',
      'api transactions',
      'api mo',
      'api month',
      'api per month',
    ],
    de: ['api aufrufe', 'api aufrufe pro monat', 'api anfragen'],
    fr: ['appels api', 'appels api par mois', 'requetes api'],
    es: ['llamadas api', 'llamadas a la api', 'peticiones api'],
    pt: ['chamadas api', 'chamadas de api', 'requisicoes api', 'chamadas api mes'],
    it: ['chiamate api', 'chiamate api mensili', 'richieste api'],
    nl: ['api aanroepen', 'api verzoeken', 'api calls per maand'],
  },
  vague: { de: ['Schnittstellenaufrufe'], pt: ['requisições por mês'] },
};
