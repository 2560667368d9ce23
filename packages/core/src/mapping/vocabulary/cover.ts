/** What an insurance covers, which is a plan by its name but not by its code. */
export const COVER_WORDS = [
  'coverages?',
  'covers?',
  'garanties?',
  'garanzi[ae]',
  'garantias?',
  'deckungs?',
  'dekkings?',
  'copertur[ae]',
  'coberturas?',
  'couvertures?',
] as const;

/** A code or the kind of code, in the seven languages. */
export const CODE_WORDS = [
  'codes?',
  'cod',
  'keys?',
  'schlussel',
  'schluessel',
  'kennzeichen',
  'cle',
  'codigos?',
  'clave',
  'chave',
  'codic[ei]',
  'chiave',
  'sleutel',
] as const;

/** Plans of something that is done and not subscribed to: how a debt is paid, a patient is treated, a day is spent. */
export const OTHER_PLANS = [
  '(?:liefer|pflege|behandlungs|trainings|zahlungs|ratenzahlungs|ernahrungs|tilgungs|einsatz|dienst|wartungs|lehr)plan',
  '(?:care|treatment|training|lesson|floor|seating|action|business|repayment|production|delivery) plan',
  'plan(?:os|s|o)? (?:de )?(?:pago|paiement|pagamento|pagos)\\w*',
  'plan(?:os|s|o)? (?:de )?(?:traitement|tratamiento|tratamento|action|accion|acao|formation)\\w*',
  'plan de soins',
  'piano (?:di )?(?:cura|rientro|pagamento|rateale|trattamento|formativo|ammortamento)',
  '(?:credit|risk|city|customer value|risiko|kredit) tier',
  '(?:betaal|behandel|trainings|leverings|onderhouds|zorg)plan',
] as const;

/** Columns of a table of policies. */
export const POLICY_COLUMNS = [
  'poli[scz]',
  'polizz',
  'policy',
  'policies',
  'apolice',
  'premie',
  'pramie',
  'praemie',
  'premio',
  'prime',
  'premium',
  'versicherung',
  'verzeker',
  'vsnr',
] as const;

/** A word for the industry of a company that insurers use for what they insure. */
export const INSURANCE_LINES = [
  'branches?',
  'branche (?:code|name|bezeichnung|omschrijving)',
  'sparten?',
  'ramos?',
  'rami',
] as const;
