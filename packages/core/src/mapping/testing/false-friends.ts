import type { FieldName } from '../../schema/field-names.ts';

/** Headers that sound like a field and mean something else, with cells as such columns have them. */
export interface FalseFriends {
  readonly not: FieldName;
  readonly headers: readonly string[];
  readonly cells: readonly string[];
  /** Other columns of such a table; a customer id beside the false friend where there are none. */
  readonly beside?: Readonly<Record<string, readonly string[]>>;
}

const DAYS = ['2024-03-11', '2025-01-20', '2025-06-02', '2023-11-28', '2024-09-15', '2025-04-07', '2022-12-19'];
const SOME_DAYS = ['2025-03-11', '', '', '2025-04-28', '', '2025-01-07', ''];
const YES_NO = ['1', '0', '0', '1', '0', '1', '0'];
const AMOUNTS = ['2450.50', '1810.00', '3975.25', '2120.80', '1650.00', '4890.10', '2295.75'];
const PRICES = ['54.84', '60.78', '91.69', '60.88', '54.89', '72.10', '66.35'];
const CODES = ['A-20931', 'A-20944', 'A-20958', 'A-20967', 'A-20975', 'A-20981', 'A-20999'];
const PEOPLE = ['Ana Ruiz', 'Jan Smit', 'Eva Kern', 'Ana Ruiz', 'Eva Kern', 'Ana Ruiz', 'Jan Smit'];

const LOAN = { 'Loan amount': ['12000', '8500', '23000', '15000', '9900', '31000', '18000'], Interest: PRICES };
const CLAIM = { claim_number: CODES, incident_date: DAYS, claim_amount: AMOUNTS };
const RENTAL = {
  Kenteken: ['AB-12-CD', 'XY-98-ZZ', 'KL-55-MM', 'AB-12-CD', 'PP-10-QQ', 'XY-98-ZZ', 'KL-55-MM'],
  Ophaallocatie: ['Utrecht', 'Breda', 'Breda', 'Utrecht', 'Breda', 'Utrecht', 'Breda'],
};
const DEAL = {
  'Deal name': ['Roll-out Nord', 'Pilot Süd', 'Renewal West', 'Upsell', 'Pilot Ost', 'New site', 'Add-on'],
  'Deal stage': ['won', 'lost', 'open', 'won', 'open', 'won', 'lost'],
  Probability: ['100', '0', '40', '100', '60', '100', '0'],
};
const TICKET = {
  'Ticket ID': CODES,
  Subject: ['No login', 'Invoice?', 'Bug', 'Export', 'SSO', 'Slow', 'API'],
  Priority: ['high', 'low', 'low', 'high', 'normal', 'low', 'normal'],
};
const STAFF = {
  employee_id: CODES,
  'Job title': ['Clerk', 'Engineer', 'Clerk', 'Nurse', 'Nurse', 'Driver', 'Clerk'],
  Department: ['HR', 'IT', 'HR', 'Ops', 'Ops', 'IT', 'HR'],
};
const SHOP = { total_orders: ['3', '12', '7', '1', '22', '5', '9'], favorite_product: PEOPLE };

export const FALSE_FRIENDS: readonly FalseFriends[] = [
  // Who the customer is.
  {
    not: 'customer_id',
    headers: [
      ...['order_id', 'Bestellnummer', 'numéro de commande', 'número de pedido', 'numero ordine', 'bestelnummer'],
      ...['invoice number', 'Rechnungsnummer', 'numéro de facture', 'número de factura', 'número da fatura'],
      ...['numero fattura', 'factuurnummer', 'serial number', 'Seriennummer', 'numéro de série', 'transaction id'],
      ...['ticket_id', 'IBAN', 'product_id', 'Artikelnummer', 'employee_id', 'Personalnummer'],
    ],
    cells: CODES,
    beside: { Betrag: AMOUNTS },
  },
  {
    not: 'customer_name',
    headers: [
      ...[
        'account manager',
        'Ansprechpartner intern',
        'Kundenbetreuer',
        'commercial attitré',
        'gestionnaire de compte',
      ],
      ...['gestor de cuenta', 'gerente de conta', 'commerciale di riferimento', 'accountmanager', 'sales rep name'],
      ...['Vertriebsmitarbeiter', 'nombre del vendedor', 'nome do vendedor', 'nome venditore', 'created by'],
      ...['Erstellt von', 'créé par', 'creado por', 'criado por', 'creato da', 'aangemaakt door', 'product name'],
      ...['file name', 'campaign name', 'nom du produit', 'nombre del producto'],
    ],
    cells: PEOPLE,
  },
  // When they came.
  {
    not: 'signup_date',
    headers: [
      ...['date of birth', 'Geburtsdatum', 'date de naissance', 'fecha de nacimiento', 'data de nascimento'],
      ...['data di nascita', 'geboortedatum', 'renewal date', 'Verlängerungsdatum', 'date de renouvellement'],
      ...['fecha de renovación', 'data de renovação', 'data di rinnovo', 'verlengingsdatum', 'due date'],
      ...['Fälligkeitsdatum', "date d'échéance", 'fecha de vencimiento', 'data de vencimento', 'data di scadenza'],
      ...['vervaldatum', 'last updated', 'Letzte Änderung', 'última actualización', 'next billing date'],
      ...['nächste Abrechnung', 'próxima cobrança', 'prossimo addebito', 'volgende incasso', 'delivery date'],
    ],
    cells: DAYS,
  },
  { not: 'signup_date', headers: ['First Payment Date', 'Start date', 'Startdatum'], cells: DAYS, beside: LOAN },
  { not: 'signup_date', headers: ['Startdatum', 'Begindatum', 'Start date'], cells: DAYS, beside: RENTAL },
  { not: 'signup_date', headers: ['Created', 'Erstellt', 'Créé le', 'Creado'], cells: DAYS, beside: TICKET },
  { not: 'signup_date', headers: ['Created', 'Create Date', 'created_at'], cells: DAYS, beside: DEAL },
  {
    not: 'tenure_months',
    headers: [
      ...['notice period days', 'Kündigungsfrist (Tage)', 'délai de préavis jours', 'plazo de preaviso días'],
      ...['payment terms days', 'Zahlungsziel Tage', 'délai de paiement jours', 'plazo de pago días'],
      ...['prazo de pagamento dias', 'termini di pagamento giorni', 'betaaltermijn dagen', 'trial days'],
      ...[
        'days overdue',
        'Tage überfällig',
        'jours de retard',
        'días de atraso',
        'dias em atraso',
        'giorni di ritardo',
      ],
      ...['delivery time days', 'Lieferzeit Tage', 'months remaining', 'Restlaufzeit Monate', 'mois restants'],
      ...['meses restantes', 'mesi rimanenti', 'resterende maanden', 'warranty months', 'Garantie Monate'],
      ...['meses de garantía', 'session duration', 'Sitzungsdauer', 'response time hours', 'age', 'Alter', 'edad'],
    ],
    cells: ['16', '30', '61', '14', '30', '45', '22'],
  },
  {
    not: 'tenure_months',
    headers: ['Durata (settimane)', 'Duration (weeks)', 'Dauer (Wochen)', 'duración (semanas)', 'duur (weken)'],
    cells: ['8', '4', '24', '8', '12', '8', '4', '12', '24', '8', '4', '8'],
  },
  { not: 'tenure_months', headers: ['days_since_policy_start'], cells: ['364', '54', '717', '189'], beside: CLAIM },
  // What they have.
  {
    not: 'plan',
    headers: [
      ...['code_garanties', 'DECKUNGSSCHLUESSEL', 'coverage code', 'codice copertura', 'código de cobertura'],
      ...['dekkingscode', 'code garantie', 'Deckungscode'],
    ],
    cells: ['G1', 'G2', 'G1', 'G2', 'G1', 'G1', 'G2'],
  },
  {
    not: 'plan',
    headers: [
      ...['plan owner', 'planned visits', 'payment plan status', 'Lieferplan', 'plan de pago estado', 'plant'],
      ...[
        'Pflegeplan',
        'product manager',
        'Trainingsplan',
        'plan de paiement',
        'plano de pagamento',
        'piano di rientro',
      ],
    ],
    cells: PEOPLE,
  },
  {
    not: 'contract_type',
    headers: ['document type', 'Kontoart', 'type de document', 'tipo de documento', 'tipo documento', 'soort document'],
    cells: ['DNI', 'NIE', 'Pasaporte', 'DNI', 'NIE', 'DNI', 'DNI'],
  },
  {
    not: 'company_size',
    headers: [
      'family size',
      'Haushaltsgröße',
      'taille du foyer',
      'file size',
      'shirt size',
      'Wohnfläche',
      'order size',
    ],
    cells: ['2', '4', '1', '3', '2', '5', '2'],
  },
  {
    not: 'industry',
    headers: ['branch', 'Filiale', 'agence', 'sucursal', 'agência', 'filiale', 'filiaal', 'zona', 'región'],
    cells: ['Nord', 'Mitte', 'Nord', 'Süd', 'Nord', 'Süd', 'Mitte'],
  },
  // What they pay.
  {
    not: 'monthly_charges',
    headers: [
      ...['monthly_income', 'Monatseinkommen', 'salaire mensuel', 'ingreso mensual', 'renda mensal', 'reddito mensile'],
      ...['maandinkomen', 'monthly salary', 'Monatsgehalt', 'sueldo mensual', 'salário mensal', 'stipendio mensile'],
      ...['revenu_mensuel', 'revenus mensuels', 'ingresos mensuales'],
    ],
    cells: AMOUNTS,
    beside: { age: ['31', '45', '27', '52', '38', '61', '44'], occupation: PEOPLE },
  },
  { not: 'monthly_charges', headers: ['revenu_mensuel', 'ingreso_mensual'], cells: AMOUNTS, beside: CLAIM },
  { not: 'monthly_charges', headers: ['revenu_mensuel', 'ingreso_mensual'], cells: AMOUNTS, beside: LOAN },
  { not: 'monthly_charges', headers: ['revenu_mensuel', 'MonthlyRate'], cells: AMOUNTS, beside: STAFF },
  {
    not: 'monthly_charges',
    headers: [
      ...['PrijsPerDag', 'price per day', 'Preis pro Tag', 'prix par jour', 'precio por día', 'preço por dia'],
      ...['prezzo al giorno', 'hourly rate', 'Stundensatz', 'tarif horaire', 'tarifa por hora', 'tariffa oraria'],
      ...['uurtarief', 'daily rate', 'Tagessatz', 'dagprijs', 'tarifa diaria', 'tariffa giornaliera', 'deposit'],
      ...['Kaution', 'dépôt de garantie', 'depósito', 'cauzione', 'borg', 'monthly budget', 'Monatsbudget', 'discount'],
      ...['Rabatt', 'remise', 'descuento', 'desconto', 'sconto', 'korting', 'monthly target', 'interest rate'],
    ],
    cells: PRICES,
  },
  {
    not: 'annual_charges',
    headers: [
      ...['annual income', 'Jahreseinkommen', 'revenu annuel', 'ingresos anuales', 'renda anual', 'reddito annuo'],
      ...['jaarinkomen', 'annual revenue', 'Jahresumsatz', "chiffre d'affaires annuel", 'facturación anual empresa'],
      ...['fatturato annuo', 'jaaromzet', 'annual budget', 'Jahresbudget', 'annual consumption kWh', 'Jahresverbrauch'],
      ...['consommation annuelle', 'consumo annuo', 'jaarverbruik'],
    ],
    cells: AMOUNTS,
  },
  {
    not: 'total_charges',
    headers: [
      ...['balance', 'Saldo', 'solde', 'saldo pendiente', 'saldo devedor', 'saldo residuo', 'openstaand saldo'],
      ...[
        'credit limit',
        'Kreditlimit',
        'plafond de crédit',
        'límite de crédito',
        'limite de crédito',
        'kredietlimiet',
      ],
      ...['amount due', 'Offener Betrag', 'montant dû', 'importe pendiente', 'valor em aberto', 'importo dovuto'],
      ...['openstaand bedrag', 'total debt', 'Gesamtschulden', 'dette totale', 'deuda total', 'dívida total'],
      ...['debito totale', 'totale schuld', 'loan amount', 'Darlehenssumme', 'sum insured', 'Versicherungssumme'],
      ...['total tax', 'total discount', 'average order value', 'expected revenue'],
    ],
    cells: AMOUNTS,
  },
  {
    not: 'payment_method',
    headers: [
      'delivery method',
      'Versandart',
      'mode de livraison',
      'método de envío',
      'contact method',
      'payment status',
    ],
    cells: ['DHL', 'UPS', 'DHL', 'GLS', 'UPS', 'DHL', 'DHL'],
  },
  // What they use.
  {
    not: 'seats_purchased',
    headers: ['Quantity', 'Menge', 'Quantité', 'Cantidad', 'Quantidade', 'Quantità', 'Aantal'],
    cells: ['2.0', '2.0', '1.5', '2.0', '2.0', '1.0', '2.5'],
  },
  {
    not: 'seats_purchased',
    headers: ['licence plate', 'Nummernschild', 'seat number', 'numéro de siège', 'licence number'],
    cells: ['12', '14', '3', '27', '41', '5', '8'],
  },
  {
    not: 'feature_usage_score',
    headers: [
      ...['credit score', 'lead score', 'risk score', 'Bonitätsscore', 'score de crédit', 'score crediticio'],
      ...['energy usage kWh', 'data usage GB', 'water usage m3', 'disk usage', 'Stromverbrauch', 'kredietscore'],
      ...['health insurance score', 'churn score', 'punteggio di credito', 'score de risco'],
    ],
    cells: ['71', '40', '55', '83', '62', '39', '90'],
  },
  {
    not: 'last_activity_date',
    headers: [
      ...['last payment date', 'Letzte Zahlung', 'dernier paiement', 'último pago', 'último pagamento'],
      ...['ultimo pagamento', 'laatste betaling', 'last invoice date', 'letzte Rechnung', 'dernière facture'],
      ...['last price change', 'last renewal', 'letzte Verlängerung', 'dernier renouvellement', 'última renovación'],
      ...['last contract date', 'birthday', 'activation deadline'],
    ],
    cells: DAYS,
  },
  {
    not: 'last_activity_days_ago',
    headers: [
      ...['days until renewal', 'Tage bis Verlängerung', 'jours avant échéance', 'días hasta vencimiento'],
      ...['dias até o vencimento', 'giorni alla scadenza', 'dagen tot verlenging', 'days overdue', 'Tage im Verzug'],
      ...['jours de retard', 'días de mora', 'dias de atraso', 'giorni di ritardo', 'dagen te laat', 'sick days'],
      ...['Urlaubstage', 'jours de congé', 'vacation days', 'days to pay', 'days since incident'],
    ],
    cells: ['16', '30', '61', '14', '30', '45', '22'],
  },
  {
    not: 'login_frequency',
    headers: [
      ...['Nombre de visites', 'Aantal bezoeken', 'Anzahl Besuche', 'número de visitas', 'numero visite', 'visits'],
      ...['failed logins', 'fehlgeschlagene Anmeldungen', 'visit duration', 'payment frequency', 'total visits'],
    ],
    cells: ['252', '91', '27', '124', '20', '310', '66'],
  },
  {
    not: 'api_calls_per_month',
    headers: ['sales calls', 'support calls', 'call duration', 'Anrufe', 'api version', 'calls to customer service'],
    cells: ['1', '3', '2', '7', '4', '2', '1'],
  },
  // What they say.
  {
    not: 'support_tickets',
    headers: [
      ...['Escalations', 'Eskalationen', 'escalades', 'escalaciones', 'ticket price', 'Ticketpreis', 'prix du ticket'],
      ...['tickets sold', 'verkaufte Tickets', 'billets vendus', 'case type', 'parking tickets', 'open invoices'],
      ...['offene Rechnungen', 'factures ouvertes', 'facturas abiertas', 'sales requests', 'quote requests'],
    ],
    cells: ['1', '3', '2', '5', '4', '2', '1'],
  },
  {
    not: 'support_tickets',
    headers: ['incidents_last_12_months', 'incidents', 'siniestros', 'sinistres', 'Vorfälle'],
    cells: ['0', '3', '2', '1', '0', '2', '1'],
    beside: CLAIM,
  },
  {
    not: 'csat_score',
    headers: ['average_rating', 'avg_rating', 'Durchschnittsbewertung', 'note moyenne', 'rating', 'valoración media'],
    cells: ['4.3', '5.0', '2.7', '1.5', '4.9', '3.8', '4.1'],
    beside: SHOP,
  },
  {
    not: 'csat_score',
    headers: ['credit rating', 'product rating', 'age rating', 'risk rating', 'Bonitätsnote', 'rating count', 'level'],
    cells: ['4', '5', '2', '1', '4', '3', '4'],
  },
  // Who has left.
  {
    not: 'churned',
    headers: [
      ...[
        'churn risk',
        'at risk',
        'Kündigungsrisiko',
        'risque de résiliation',
        'riesgo de baja',
        'risco de cancelamento',
      ],
      ...['rischio abbandono', 'opzegrisico', 'order cancelled', 'Bestellung storniert', 'commande annulée'],
      ...['pedido cancelado', 'ordine annullato', 'bestelling geannuleerd', 'invoice cancelled', 'Rechnung storniert'],
      ...['factura anulada', 'fattura annullata', 'compte_active', 'Compte activé', 'newsletter active', 'deceased'],
      ...['email bounced', 'deal lost', 'appointment cancelled', 'Termin abgesagt', 'payment failed'],
    ],
    cells: YES_NO,
  },
  {
    not: 'churn_date',
    headers: ['fecha_cierre', 'closed_at', 'Close Date', 'Abschlussdatum', 'date de clôture', 'data de fechamento'],
    cells: SOME_DAYS,
    beside: DEAL,
  },
  {
    not: 'churn_date',
    headers: [
      ...[
        'order cancelled at',
        'return date',
        'Rückgabedatum',
        'date de retour',
        'fecha de devolución',
        'notice deadline',
      ],
      ...['warranty end', 'Garantieende', 'fin de garantie', 'fin de garantía', 'fine garanzia', 'einde garantie'],
      ...['trial end', 'Testende', "fin d'essai", 'fin de prueba', 'fim do teste', 'fine prova', 'einde proefperiode'],
      ...['promo end date', 'Rabatt bis', 'vacation end', 'price valid until', 'delivery date', 'project end'],
    ],
    cells: SOME_DAYS,
  },
  {
    not: 'trial_converted',
    headers: ['conversion rate', 'currency converted', 'Umrechnung', 'lead converted', 'taux de conversion'],
    cells: YES_NO,
  },
  // Telecom services.
  {
    not: 'phone_service',
    headers: ['Telefono', 'Telefon', 'téléphone', 'phone', 'phone verified', 'Telefoon', 'telefone'],
    cells: YES_NO,
    beside: { cliente: CODES, saldo: AMOUNTS, edad: ['31', '45', '27', '52', '38', '61', '44'], alta: DAYS },
  },
  {
    not: 'partner',
    headers: ['partner name', 'reseller partner', 'Vertriebspartner', 'partenaire commercial', 'partner_id'],
    cells: PEOPLE,
  },
  {
    not: 'online_security',
    headers: ['security deposit', 'social security', 'security clearance', 'Sicherheitsstufe'],
    cells: YES_NO,
  },
  {
    not: 'senior_citizen',
    headers: ['senior manager', 'seniority level', 'senior account', 'senior debt'],
    cells: YES_NO,
  },
  { not: 'multiple_lines', headers: ['credit lines', 'line items', 'order lines'], cells: YES_NO },
  { not: 'gender', headers: ['genre', 'género musical', 'genere film'], cells: ['Rock', 'Pop', 'Jazz', 'Rock', 'Pop'] },
];
