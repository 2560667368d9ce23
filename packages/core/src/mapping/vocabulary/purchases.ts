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

/** Headers that say only "tickets", or how many: beside columns of a till they are its slips. */
export const BARE_TICKETS = [
  '(?:(?:nb|nbr|nombre|num|number|no|n|count|total|numero)(?: (?:of|de|di))? )?tickets?',
  '(?:anzahl|aantal|qtde?|qtd|cant) tickets?',
  'tickets? (?:count|anzahl|total|totales|totali)',
  'nb tkt',
] as const;

/** Words in headers of what is bought at a till. */
export const TILL_COLUMNS = [
  'baskets?',
  'aov',
  '(?:average|avg) (?:order|ticket|spend)',
  'paniers?',
  'warenkorb',
  'kassenbons?',
  'bons?',
  'cestas?',
  'carritos?',
  'ticket (?:medio|promedio|moyen)',
  'carrinhos?',
  'scontrin[oi]',
  'carrell[oi]',
  'kassabons?',
  'winkelmand(?:je)?',
  'points? de fidelite',
  'loyalty points',
] as const;

/** What is bought or given, in the plural: a total of it is an amount or a count. */
export const PURCHASES_IN_PLURAL = [
  'orders',
  'purchases',
  'donations',
  'gifts',
  'bestellungen',
  'kaufe',
  'einkaufe',
  'spenden',
  'commandes',
  'achats',
  'dons',
  'pedidos',
  'compras',
  'donaciones',
  'encomendas',
  'doacoes',
  'ordini',
  'acquisti',
  'donazioni',
  'bestellingen',
  'aankopen',
  'donaties',
] as const;

/** Beginnings of words for a complaint. */
export const COMPLAINT_WORDS = ['complain', 'beschwerde', 'reklamation', 'reclam', 'queja', 'klacht'] as const;

/** A service, or a department that is called one. */
export const SERVICE_WORDS = ['service', 'servicio', 'servico', 'servizio', 'dienst'] as const;
