import { NO_SYNONYMS, YES_SYNONYMS } from './yes-no.ts';

/** How cells answer for a service that only customers with internet can have. */
export const INTERNET_ADD_ON_CELLS = {
  no: NO_SYNONYMS,
  yes: YES_SYNONYMS,
  no_internet_service: [
    'no internet service',
    'no internet',
    'no service',
    'sin servicio',
    'sem serviço',
    'kein dienst',
    'kein internet',
    'kein internetanschluss',
    'kein internetdienst',
    'pas d internet',
    'pas de service internet',
    'sans internet',
    'sin internet',
    'sin servicio de internet',
    'sin servicio internet',
    'sem internet',
    'sem serviço de internet',
    'senza internet',
    'nessun internet',
    'nessun servizio internet',
    'geen internet',
    'geen internetdienst',
  ],
};
