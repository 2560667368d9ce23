import type { FieldAliases } from '../types.ts';

export const paymentMethod: FieldAliases = {
  names: {
    en: [
      'payment method',
      'payment type',
      'pay method',
      'payment',
      'payment mode',
      'method of payment',
      'pmt method',
      'collection method',
      'payment instrument',
      'pays by',
      'paid by',
      'pays with',
      'pay by',
      'pays via',
      'paid via',
      'how they pay',
    ],
    de: ['zahlungsart', 'zahlungsmethode', 'zahlungsmittel', 'bezahlmethode', 'zahlung', 'zahlweise', 'zahlungsweise'],
    fr: ['moyen de paiement', 'mode de paiement', 'methode de paiement', 'paiement', 'règlement'],
    es: ['metodo de pago', 'forma de pago', 'medio de pago', 'metodo pago', 'pago'],
    pt: ['metodo de pagamento', 'forma de pagamento', 'forma de pgto', 'meio de pagamento', 'pagamento'],
    it: ['metodo di pagamento', 'modalita di pagamento', 'tipo pagamento', 'pagamento'],
    nl: ['betaalmethode', 'betaalwijze', 'betalingswijze', 'betaling'],
  },
  vendors: {
    sap: ['ZLSCH', 'ZWELS'],
    chargebee: ['payment method type'],
  },
};
