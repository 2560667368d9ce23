import { spansOf } from '../contract-words.ts';
import { defineField } from '../define-field.ts';

export const subscriptionFields = [
  defineField('signup_date', {
    kind: 'date', group: 'subscription', label: 'Signup date', description: 'When the customer started.',
    aliases: {
      en: [
        'signup date', 'sign up date', 'signed up', 'signup', 'start date', 'started at', 'start', 'created at', 'created', 'created date', 'create date',
        'date created', 'customer since', 'subscribed since', 'subscription start', 'subscription start date', 'contract start', 'contract start date', 'join date',
        'joined', 'joined at', 'registration date', 'registered at', 'activation date', 'activated at', 'onboarding date', 'first purchase date', 'member since',
        'go live date', 'service start date', 'golive date',
        'go live', 'golive', 'customer from', 'since', 'registration', 'joined on', 'created on', 'signup at', 'first used',
        'first invoice date', 'first payment date', 'first payment', 'first paid at', 'close date won', 'won date', 'closed won date', 'reg dt', 'open date', 'account open date', 'initial purchase date', 'install date', 'installed at', 'installed on', 'initiation date', 'membership start', 'policy inception', 'doj', 'date of joining', 'first order date', 'first order', 'paid since', 'first charge at', 'first charge date', 'converted at', 'conversion date', 'connected on', 'connection date', 'opening date', 'first paid date', 'first billed', 'first billed at', 'policy start', 'policy start date', 'became customer', 'became a customer', 'became paying', 'service start', 'supply start', 'supply start date', 'installation date', 'tenure start', 'tenure start date', 'relationship start', 'relationship start date', 'membership start date', 'admission date', 'enrollment date', 'enrolment date', 'inception date', 'commencement date', 'since when', 'when joined', 'lease from', 'lease start', 'move in', 'move in date', 'sign date', 'sign on date', 'live date', 'onboarding completed', 'kick off', 'regdate', 'joined platform', 'trial converted at', 'service commencement', 'date of first invoice', 'date of first payment', 'membership since',
      ],
      de: ['kunde seit', 'vertragsbeginn', 'startdatum', 'anmeldedatum', 'erstellt am', 'registriert am', 'beginn', 'eintrittsdatum'],
      fr: ['date d inscription', 'client depuis', 'date de debut', 'debut contrat', 'date de creation', 'date creation'],
      es: ['fecha de alta', 'fecha alta', 'fecha de inicio', 'fecha inicio', 'cliente desde', 'fecha de registro'],
      pt: ['data de inicio', 'data de cadastro', 'cliente desde', 'data de inscricao', 'data inicio'],
      it: ['data di iscrizione', 'data inizio', 'cliente dal', 'data attivazione', 'data di inizio'],
      nl: ['startdatum', 'klant sinds', 'aanmelddatum', 'ingangsdatum', 'aangemaakt op'],
    },
    vendors: {
      sap: ['ERDAT'],
      stripe: ['created utc', 'created (utc)'],
      chartmogul: ['customer since', 'subscriber since'],
      recurly: ['activated at', 'account created at'],
      chargebee: ['started at', 'created at', 'activated at'],
      intercom: ['signed up', 'first seen'],
      salesforce: ['createddate', 'created date'],
      hubspot: ['create date', 'became a customer date'],
      zuora: ['subscription start date', 'original created date', 'contract effective date'],
    },
  }),
  defineField('tenure_months', {
    kind: 'number', group: 'subscription', label: 'Tenure', description: 'Months since the customer started.', unit: 'months', range: [1, 120],
    aliases: {
      en: [
        'tenure months', 'tenure', 'tenure in months', 'months subscribed', 'months active', 'months as customer', 'months', 'mths', 'customer age',
        'customer lifetime', 'account age', 'subscription length', 'subscription age', 'subscription duration', 'contract duration', 'duration', 'age months',
        'months with us', 'account length', 'lifetime months', 'time as customer', 'loyalty months', 'months on book', 'months since signup', 'tenure mths',
        'months in service', 'tnr',
        'aon', 'age on network', 'months since activation',
        'lifetime days', 'customer lifetime days', 'months on books',
        'mob', 'length of membership', 'membership length', 'membership duration', 'years as customer', 'days as customer', 'years with us', 'policy tenure', 'no of months', 'number of months', 'days on platform', 'network age', 'service length', 'length of service', 'time with company', 'time with us', 'stay months', 'customer for months', 'months on platform', 'months with company', 'months since first order', 'month count', 'membership months', 'membership age', 'years with company', 'years as a customer', 'relationship years', 'relationship length', 'time on books', 'policy age', 'months paying', 'paid months', 'months billed', 'account weeks', 'weeks active', 'active months', 'account active months', 'weeks as customer', 'lifetime weeks', 'mob months',
      ],
      de: ['vertragsdauer', 'laufzeit', 'kundendauer', 'vertragslaufzeit', 'monate', 'laufzeit monate', 'kunde seit monaten'],
      fr: ['anciennete', 'anciennete mois', 'duree', 'duree abonnement', 'mois d abonnement', 'nb mois'],
      es: ['antiguedad', 'antiguedad meses', 'meses', 'permanencia', 'meses activo', 'duracion'],
      pt: ['tempo de casa', 'meses ativo', 'tempo de contrato', 'meses', 'antiguidade', 'duracao', 'meses de casa', 'tempo como cliente'],
      it: ['anzianita', 'mesi', 'durata', 'mesi di abbonamento', 'durata abbonamento'],
      nl: ['looptijd', 'maanden klant', 'maanden', 'abonnementsduur', 'klantduur'],
    },
    vendors: {
      chartmogul: ['customer lifetime months'],
    },
  }),
  defineField('plan', {
    kind: 'text', group: 'subscription', label: 'Plan', description: 'Name of the plan or product.',
    aliases: {
      en: [
        'plan', 'plan name', 'plan type', 'plan tier', 'tier', 'package', 'subscription plan', 'subscription type', 'subscription tier', 'product', 'product name',
        'price plan', 'pricing plan', 'pricing tier', 'edition', 'membership', 'membership type', 'plan id', 'plan code',
        'tariff', 'tariff plan', 'plan nickname', 'rate plan', 'price name',
        'license type', 'licence type', 'sku', 'policy type', 'subscription product', 'plan slug', 'active plan', 'pkg', 'package name', 'licence tier', 'license tier', 'license edition', 'licence edition', 'license plan', 'sku name', 'plan family', 'plan group', 'pricing', 'policy plan', 'tariff name', 'plan display name', 'plan title', 'plan version', 'plan sku', 'subscription class', 'pricing package', 'product sku', 'policy product', 'coverage plan', 'tv package', 'customer subscription',
      ],
      de: ['tarif', 'paket', 'produkt', 'abo', 'tarifname'],
      fr: ['offre', 'formule', 'forfait', 'abonnement', 'produit'],
      es: ['plan contratado', 'tarifa', 'paquete', 'producto'],
      pt: ['plano', 'pacote', 'produto', 'nome do plano', 'subscrição'],
      it: ['piano', 'pacchetto', 'tariffa', 'prodotto'],
      nl: ['pakket', 'abonnement', 'product', 'tarief'],
    },
    vendors: {
      stripe: ['plan', 'product'],
      recurly: ['plan code', 'plan name'],
      chargebee: ['plan id', 'subscription plan id'],
      chartmogul: ['plan'],
      zuora: ['rate plan name'],
    },
  }),
  defineField('contract_type', {
    kind: 'category', group: 'subscription', label: 'Contract type', description: 'How long the customer is bound.',
    categories: {
      month_to_month: [
        ...spansOf(1), 'month to month', 'month by month', 'monthly', 'month', 'mtm', 'm2m', 'mo', 'm', 'rolling', 'no contract', 'no commitment', 'flexible', 'per month', 'every month', 'cancel anytime', 'monthly rolling',
        'monatlich', 'monat', 'mtl', 'monatsvertrag', 'monat zu monat', 'monatlich kündbar', 'mensuel', 'mensuelle', 'mois', 'mois par mois', 'par mois', 'au mois', 'sans engagement',
        'mensual', 'mes', 'mes a mes', 'mensualmente', 'al mes', 'sin permanencia', 'mensal', 'mês a mês', 'mensalmente', 'por mês', 'mensile', 'mese', 'mese per mese', 'mensilmente', 'al mese',
        'maandelijks', 'maand', 'per maand', 'maand tot maand', 'maandelijks opzegbaar', 'onbepaald', 'onbepaalde tijd', 'unbefristet', 'ohne laufzeit', 'ohne vertragsbindung', 'ohne bindung', 'sem fidelização', 'sem compromisso', 'sin compromiso', 'indefinido', 'senza vincolo', 'senza vincoli', 'zonder contract', '1/12', 'variabel', 'variable', 'flexibel', 'flex', 'dynamisch', 'geen', '0', '0 months', '0 monate', '0 mois', '0 meses', '0 mesi', '0 maanden',
      ],
      quarterly: [
        ...spansOf(3), 'quarterly', 'quarter', 'quarterly plan', 'every three months', 'every 3 months', 'every quarter', 'qtr', 'q', 't', 'vj', 'viertelj', '1/4', 'k', 'kw',
        'vierteljahr', 'vierteljährlich', 'quartalsweise', 'quartal', 'trimestre', 'trimestriel', 'trimestrielle', 'trimestral', 'trimestralmente', 'trimestrale', 'per kwartaal', 'kwartaal', 'driemaandelijks',
      ],
      semi_annual: [
        ...spansOf(6), 's', 'hj', 'halbj', '1/2', 'semi annual', 'semiannual', 'semi annually', 'half yearly', 'half year', 'biannual', 'six months', 'every 6 months',
        'halbjahr', 'halbjährlich', 'semestre', 'semestriel', 'semestrielle', 'semestral', 'semestralmente', 'semestrale', 'halfjaarlijks', 'half jaar',
      ],
      annual: [
        ...spansOf(12), 'annual', 'annually', 'yearly', 'a', 'j', '1/1', 'jrl', 'jl', 'jhrl', 'year', 'yr', 'y', 'twelve months', 'every year', 'per year', 'a year', 'annum', 'per annum',
        'jährlich', 'jahr', 'jahresvertrag', 'jahresabo', 'annuel', 'annuelle', 'an', 'par an', 'anual', 'ano', 'anualmente', 'por año', 'annuale', 'annualmente', 'annuo', 'anno',
        'jaarlijks', 'jaar', 'jaarcontract', 'per jaar',
      ],
      multi_year: [
        ...[18, 24, 36, 48, 60].flatMap(spansOf), 'multi year', 'multiyear', 'biennial', 'biennially', 'triennial', 'twenty four months', 'zweijahresvertrag', 'zweijährig', 'mehrjährig', 'bisannuel', 'bianual', 'biannuale', 'pluriannuel', 'bienal', 'plurianual', 'biennale',
        'pluriennale', 'meerjarig',
      ],
    },
    aliases: {
      en: [
        'contract type', 'contract', 'contract term', 'contract length', 'contract period', 'billing interval', 'billing period', 'billing cycle', 'billing frequency',
        'billing term', 'interval', 'plan interval', 'term', 'term length', 'commitment', 'payment frequency', 'payment interval', 'subscription term', 'renewal term',
        'cadence', 'billing cadence', 'recurrence', 'monthly annual', 'monthly or annual', 'monthly or yearly', 'annual or monthly', 'premium frequency', 'premium mode', 'agreement length', 'agreement term', 'lock in period', 'min term', 'minimum term', 'plan duration', 'invoice frequency', 'payment mode frequency',
      ],
      de: ['vertragsart', 'vertrag', 'vertragstyp', 'abrechnungszeitraum', 'zahlungsintervall', 'abrechnungsintervall', 'zahlungsweise', 'abrechnung', 'zahlungsrhythmus', 'mvlz', 'mindestvertragslaufzeit', 'vertragsmindestlaufzeit', 'mvl'],
      fr: ['type de contrat', 'type contrat', 'contrat', 'engagement', 'periodicite', 'frequence de facturation', 'facturation'],
      es: ['tipo de contrato', 'tipo contrato', 'contrato', 'frecuencia de facturacion', 'periodicidad', 'facturacion'],
      pt: ['tipo de contrato', 'contrato', 'periodicidade', 'ciclo de cobranca', 'frequencia de cobranca'],
      it: ['tipo di contratto', 'tipo contratto', 'contratto', 'frequenza di fatturazione', 'periodicita'],
      nl: ['contracttype', 'contractvorm', 'contract', 'contractduur', 'facturatieperiode', 'betaalfrequentie', 'facturatie', 'betaaltermijn'],
    },
    vendors: {
      stripe: ['plan interval', 'interval'],
      chartmogul: ['billing cycle'],
      recurly: ['plan interval'],
      chargebee: ['billing period unit', 'subscription billing period unit'],
      paddle: ['billing cycle interval'],
      zuora: ['billing period', 'term type'],
    },
  }),
  defineField('churn_date', {
    kind: 'date', group: 'subscription', label: 'Churn date', description: 'When the customer left; empty for customers who stay.',
    aliases: {
      en: [
        'churn date', 'churned at', 'account closed at', 'churned on', 'cancel date', 'cancelled at', 'canceled at', 'cancellation date', 'cancelled on',
        'canceled on', 'cancelled date', 'canceled date', 'end date', 'ended at', 'subscription end', 'subscription end date', 'termination date', 'terminated at',
        'expired at', 'contract end date', 'exit date', 'date cancelled', 'lost date', 'cancellation', 'cancelled', 'canceled', 'churned',
        'notice given on', 'notice date',
        'closed date', 'closed on', 'closed at', 'date closed', 'account closed date', 'date of leaving', 'leave date', 'leaving date', 'offboarded at', 'offboarded on', 'opt out date', 'surrender date', 'quit date', 'closure date', 'membership end', 'membership end date', 'departure date', 'deleted at', 'account deleted at', 'uninstalled at', 'uninstall date', 'when left', 'lapse date', 'lapsed on', 'disconnect date', 'disconnection date', 'cancellation effective', 'cancellation effective date', 'deactivation date', 'drop date', 'dropout date', 'port out date', 'transfer out date', 'withdrawn on', 'withdrawn at', 'resignation date', 'move out', 'move out date', 'moved out on', 'date of departure', 'cancel effective', 'cancelled effective', 'customer end', 'exited on', 'opted out at', 'membership ended', 'account closed', 'acct closed', 'discontinuation date', 'stopped at', 'dropped at', 'dropped on', 'left on', 'final invoice date',
      ],
      de: ['Kündigungsdatum', 'gekündigt am', 'gekündigt zum', 'Kündigung', 'Vertragsende', 'enddatum', 'austrittsdatum'],
      fr: ['date de resiliation', 'date resiliation', 'résilié le', 'résiliation', 'date de fin'],
      es: ['fecha de baja', 'baja', 'cancelación', 'fecha baja', 'fecha de cancelacion', 'fecha fin'],
      pt: ['data de cancelamento', 'cancelamento', 'cancelado em', 'data cancelamento', 'data de saida', 'data fim'],
      it: ['data disdetta', 'disdetta', 'data di cancellazione', 'data fine'],
      nl: ['opzegdatum', 'opzegging', 'einddatum', 'beeindigd op', 'opgezegd op'],
    },
    vendors: {
      stripe: ['canceled at utc', 'canceled at (utc)', 'ended at utc'],
      chartmogul: ['cancellation date', 'churned on'],
      recurly: ['canceled at', 'expires at'],
      chargebee: ['cancelled at'],
    },
  }),
];
