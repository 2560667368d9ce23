import { defineField } from '../define-field.ts';

export const moneyFields = [
  defineField('monthly_charges', {
    kind: 'number', group: 'money', label: 'Monthly charges', description: 'What the customer pays in a month.', unit: 'currency', range: [0.01, 10_000],
    aliases: {
      en: [
        'monthly charges', 'monthly charge', 'monthly fee', 'monthly price', 'monthly amount', 'monthly revenue', 'monthly recurring revenue', 'monthly spend',
        'monthly payment', 'monthly cost', 'monthly subscription', 'monthly value', 'monthly bill', 'mrr', 'mrr amount', 'current mrr', 'price per month',
        'amount per month', 'revenue per month', 'fee', 'subscription fee', 'recurring amount', 'mthly charges', 'mo charges', 'arpa', 'arpu',
        'unit amount', 'price unit amount', 'monthly premium',
        'monthly dues', 'membership dues',
        'usd mo', 'usd month', 'price mo', 'subscription price', 'plan price', 'subscription amount', 'recurring charge', 'mrc', 'dues', 'membership fee', 'subscription cost', 'recurring fee', 'contracted mrr', 'committed mrr', 'rate per month', 'monthly instalment', 'monthly installment', 'monthly spending', 'monthly rate', 'monthly retainer', 'retainer', 'recurring revenue', 'monthly invoice', 'monthly pmt', 'direct debit amount', 'dd amount', 'rate plan price', 'total monthly charge', 'total monthly charges', 'total monthly fee', 'total monthly price', 'total monthly cost', 'per month', 'pays per month', 'pay per month', 'monthly licence fee', 'monthly license fee', 'autopay amount', 'auto pay amount', 'monthly license cost', 'monthly licence cost', 'monthly membership', 'monthly rental', 'mcv', 'monthly run rate', 'mo rate', 'dd monthly', 'regular payment', 'regular premium', 'last bill', 'recurring payment', 'recurring price', 'recurring total',
      ],
      de: [
        'monatliche gebühr', 'monatsbeitrag', 'monatspreis', 'monatlicher umsatz', 'monatsumsatz', 'monatliche kosten', 'monatsgebühr', 'grundgebühr',
      ],
      fr: ['montant mensuel', 'revenu mensuel', 'prix mensuel', 'cout mensuel', 'mensualite', 'frais mensuels', 'abonnement mensuel'],
      es: ['cargo mensual', 'cuota mensual', 'importe mensual', 'precio mensual', 'ingreso mensual', 'ingresos mensuales', 'pago mensual', 'mensualidad'],
      pt: ['mensalidade', 'valor mensal', 'receita mensal', 'cobranca mensal', 'preco mensal', 'pagamento mensal'],
      it: ['canone mensile', 'importo mensile', 'costo mensile', 'ricavo mensile', 'prezzo mensile', 'spesa mensile'],
      nl: ['maandbedrag', 'maandelijkse kosten', 'maandelijkse omzet', 'maandprijs', 'maandomzet', 'prijs per maand'],
    },
    vendors: {
      chartmogul: ['mrr', 'customer mrr'],
      baremetrics: ['current mrr', 'mrr', 'plan amount'],
      stripe: ['mrr'],
      chargebee: ['mrr', 'subscription mrr'],
      zuora: ['cmrr', 'mrr'],
    },
  }),
  defineField('annual_charges', {
    kind: 'number', group: 'money', label: 'Annual charges', description: 'What the customer pays in a year.', unit: 'currency', range: [0.01, 120_000],
    aliases: {
      en: [
        'annual charges', 'annual charge', 'annual fee', 'annual price', 'annual revenue per account', 'annual recurring revenue', 'annual contract value',
        'annual spend', 'annual payment', 'annual amount', 'annual value', 'yearly charges', 'yearly fee', 'yearly price', 'yearly amount', 'arr', 'arr amount', 'acv',
        'current arr', 'price per year',
        'annualized revenue', 'annualised revenue', 'annual license fee', 'annual licence fee', 'annual dues', 'carr', 'contracted arr', 'committed arr', 'amount per annum', 'fee per annum', 'value per annum', 'per year', 'per annum', 'annual run rate', 'arr run rate', 'live arr', 'premium per annum',
      ],
      de: ['jahresbeitrag', 'jahresgebühr', 'jahrespreis', 'jahresvertragswert'],
      fr: ['montant annuel', 'revenu annuel récurrent', 'prix annuel'],
      es: ['importe anual', 'cuota anual', 'ingresos anuales recurrentes', 'precio anual'],
      pt: ['valor anual', 'receita anual recorrente', 'anuidade', 'preco anual'],
      it: ['canone annuo', 'canone annuale', 'importo annuo', 'ricavi annui ricorrenti'],
      nl: ['jaarbedrag', 'jaarprijs', 'jaarcontractwaarde'],
    },
    vendors: {
      chartmogul: ['arr', 'customer arr'],
      salesforce: ['annual contract value'],
    },
  }),
  defineField('total_charges', {
    kind: 'number', group: 'money', label: 'Total charges', description: 'What the customer has paid so far.', unit: 'currency', range: [0, 10_000_000],
    aliases: {
      en: [
        'total charges', 'total charge', 'total revenue', 'total spend', 'total spent', 'total paid', 'total payments', 'total amount', 'total billed',
        'total invoiced', 'lifetime value', 'lifetime revenue', 'lifetime spend', 'customer lifetime value', 'cltv', 'clv', 'ltv', 'revenue to date',
        'cumulative revenue', 'total sales', 'amount paid', 'all time revenue', 'paid to date', 'billed to date', 'spent to date', 'spend to date', 'total to date',
        'amount paid to date', 'life to date revenue', 'ltd revenue', 'ltd spend', 'total purchases', 'monetary', 'money spent', 'revenue all time', 'historical revenue', 'total order value', 'total donations', 'charges to date', 'all time spend', 'billings to date', 'invoiced to date', 'collected to date', 'payments to date', 'spend all time', 'total purchase', 'total purchase value', 'total bills', 'lifetime purchases', 'total purchase amount', 'monetary value', 'historical ltv', 'realized ltv', 'realised ltv', 'sum of payments', 'sum of invoices', 'total premium paid', 'total dues paid', 'total fees paid', 'lifetime donations', 'total gifts',
      ],
      de: ['gesamtumsatz', 'gesamtkosten', 'gesamtbetrag', 'umsatz gesamt', 'bisher bezahlt', 'kundenwert'],
      fr: ['montant total', 'revenu total', 'total paye', 'total facture', 'total depense', 'ca total'],
      es: ['importe total', 'total pagado', 'ingresos totales', 'cargos totales', 'gasto total', 'total facturado'],
      pt: ['valor total', 'receita total', 'total pago', 'total gasto', 'cobranca total', 'total faturado'],
      it: ['importo totale', 'totale pagato', 'ricavi totali', 'spesa totale', 'totale speso', 'fatturato totale'],
      nl: ['totaalbedrag', 'totale omzet', 'totaal betaald', 'totale kosten'],
    },
    vendors: {
      stripe: ['total spend', 'total volume'],
      chartmogul: ['net payments'],
      baremetrics: ['ltv', 'total spent'],
      shopify: ['total spent'],
    },
  }),
  defineField('currency', {
    kind: 'text', group: 'money', label: 'Currency', description: 'Currency of the amounts, as ISO 4217.',
    aliases: {
      en: ['currency', 'currency code', 'ccy', 'curr', 'billing currency', 'plan currency'],
      de: ['währung'],
      fr: ['devise', 'monnaie'],
      es: ['moneda', 'divisa'],
      pt: ['moeda'],
      it: ['valuta', 'divisa'],
      nl: ['valuta', 'munteenheid'],
    },
    vendors: {
      sap: ['WAERS'],
      salesforce: ['currencyisocode'],
      stripe: ['currency'],
    },
  }),
  defineField('payment_method', {
    kind: 'text', group: 'money', label: 'Payment method', description: 'How the customer pays.',
    aliases: {
      en: [
        'payment method', 'payment type', 'pay method', 'payment', 'payment mode', 'method of payment', 'pmt method', 'collection method', 'payment instrument',
        'pays by', 'paid by', 'pays with', 'pay by', 'pays via', 'paid via', 'how they pay',
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
  }),
];
