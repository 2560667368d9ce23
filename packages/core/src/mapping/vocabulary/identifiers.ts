/** Tax and registration numbers, which identify a customer less surely than its own id. */
export const TAX_IDS = [
  'codice fiscale',
  'partita iva',
  'p iva',
  'siret',
  'siren',
  'nif',
  'cnpj',
  'cpf',
  'cpf cnpj',
  'dni',
  'rut',
  'ruc',
  'rfc',
  'cuit',
  'cedula',
  'kvk nummer',
  'cif',
] as const;

/** Things that are counted, and that also have a number of their own. */
export const NUMBERED_THINGS = [
  'licen[sc]e',
  'licenza',
  'licencia',
  'licenca',
  'lizenz',
  'licentie',
  'seat',
  'ticket',
  'employee',
] as const;

/** Words for such a number. */
export const IDENTIFIER_WORDS = ['number', 'no', 'nr', 'num', 'id', 'key', 'code'] as const;
