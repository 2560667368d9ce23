/** "Average", in the seven languages, without diacritics. */
export const AVERAGE_WORDS = [
  'average',
  'avg',
  'mean',
  'durchschnitt\\w*',
  'durchschn',
  'mittlere[rsn]?',
  'o',
  'moyen(?:ne)?',
  'moy',
  'promedio',
  'prom',
  'medi[oa]',
  'med',
  'gemiddelde?',
  'gem',
] as const;

/** A purchase by its slip, in the singular: several tickets are requests for help. */
export const PURCHASE_TICKETS = [
  'tickets? (?:size|value|amount|price)',
  'ticket',
  'tkt',
  'tiquete',
  'tique',
  'bon',
  'kassenbon',
  'warenkorb',
  'panier',
  'cesta',
  'scontrino',
  'carrello',
  'bonbedrag',
  'kassabon',
] as const;
