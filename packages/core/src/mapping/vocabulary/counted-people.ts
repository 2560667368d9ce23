/** A count, before "of". */
export const COUNT_OF = ['number', 'no', 'num', 'nb', 'nbr', 'count'] as const;

/** A count, before the English plural. */
export const COUNT = ['number', 'no', 'num', 'nbr', 'count'] as const;

/** English plurals of people and companies. */
export const COUNTED_PLURALS = [
  'users',
  'members',
  'customers',
  'clients',
  'accounts',
  'seats',
  'companies',
  'organi[sz]ations',
] as const;

/** A count, before a plural in any of the languages. */
export const COUNT_IN_ANY_LANGUAGE = [
  'numero',
  'nombre',
  'num',
  'nb',
  'n',
  'no',
  'nr',
  'anzahl',
  'aantal',
  'total',
] as const;

/** People, in the plural. */
export const COUNTED_PEOPLE = [
  'users',
  'members',
  'customers',
  'clients',
  'usuarios',
  'usuarias',
  'utilisateurs',
  'utenti',
  'membros',
  'miembros',
  'membres',
  'socios',
  'soci',
  'clientes',
  'clienti',
  'gebruikers',
  'leden',
  'benutzer',
  'nutzer',
] as const;

/** What customers have more than one of. */
export const PRODUCTS_IN_PLURAL = [
  'products',
  'produkte',
  'produits',
  'productos',
  'produtos',
  'prodotti',
  'producten',
  'abonnements',
  'abbonamenti',
  'servizi',
  'servicios',
  'servicos',
  'services',
] as const;
