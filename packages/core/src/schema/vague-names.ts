import type { FieldName } from './field-names.ts';
import type { Language } from './types.ts';

type Names = Readonly<Partial<Record<Language, readonly string[]>>>;

/**
 * Names that people give to a field and, elsewhere, to something else. They count only where no column of the table has a better
 * name for the field.
 */
export const VAGUE_NAMES: Readonly<Partial<Record<FieldName, Names>>> = {
  customer_id: {
    en: ['cif', 'employer id', 'driver id', 'row id', 'registration number', 'contract number', 'contract id', 'device id', 'card number', 'subscription number', 'number', 'ref', 'reference', 'phone number', 'mobile number', 'username', 'user name', 'login id', 'barcode', 'anonymous id', 'lead id', 'store code'],
    de: ['Nr', 'Nummer', 'Vertragskonto', 'Vertragskontonummer', 'Vertragsnummer', 'Versicherungsnummer', 'Versicherungsschein-Nr', 'VSNR', 'Partner-Nr', 'Geschäftspartner', 'Geschäftspartnernummer', 'GP-Nummer', 'Personenkonto', 'Abo-Nr', 'Abonummer', 'KUNNR', 'Firmen-ID', 'Adressnummer', 'Kontakt-ID', 'Deb-Nr', 'Mitgl-Nr', 'Rechnungsempfänger-Nr', 'Ausweisnummer', 'Referenz'],
    fr: ['n°', 'numéro', 'matricule', 'compte client', 'compte', 'code tiers', 'n° tiers', 'SIRET', 'SIREN', 'numéro de contrat', 'n° contrat', 'n° police', 'numéro de carte', 'dossier', 'n° dossier', 'référence', 'réf'],
    es: ['CIF', 'cod', 'nº', 'número', 'RUT', 'RUC', 'RFC', 'cuenta', 'matrícula', 'NIF', 'CUIT', 'clave cte', 'expediente', 'contrato', 'nº contrato', 'referencia', 'folio', 'DNI', 'cédula'],
    pt: ['cod', 'nº', 'número', 'matrícula', 'CNPJ', 'CPF', 'CPF/CNPJ', 'conta', 'contrato', 'cadastro', 'CD cliente', 'NIF', 'referência', 'inscrição'],
    it: ['cod', 'numero', 'matricola', 'P.IVA', 'partita IVA', 'codice fiscale', 'n. tessera', 'numero tessera', 'codice anagrafica', 'id anagrafica', 'rif. cliente', 'codice soggetto', 'codice intestatario', 'POD', 'numero pratica', 'contratto', 'rif', 'riferimento'],
    nl: ['nr', 'nummer', 'debiteur', 'verkooprelatie', 'lidmaatschapsnummer', 'abonnementsnummer', 'rekeningnummer klant', 'klnr', 'kenmerk', 'KvK-nummer', 'aansluitnummer', 'EAN', 'externe id', 'dossiernummer', 'administratienummer', 'contractnummer', 'polisnummer', 'referentie', 'ref'],
  },
  customer_name: {
    en: ['parent account name', 'contact name', 'full legal name', 'workspace', 'team', 'school', 'clinic', 'club', 'agency', 'who', 'contact', 'hospital', 'restaurant', 'store', 'shop', 'brand', 'brand name', 'donor', 'logo', 'parent name', 'student', 'patient', 'learner', 'player', 'guest', 'participant', 'pupil', 'child', 'resident'],
    de: ['Mandant', 'Versicherungsnehmer', 'Auftraggeber', 'Praxis', 'Name 1', 'Vertragspartner', 'vollständiger Name', 'Mitglied', 'Rechnungsempfänger', 'Kurzname', 'Suchname', 'Ansprechpartner', 'Konto', 'Account'],
    fr: ['assuré', 'souscripteur', 'cabinet', 'adhérent', 'abonné', 'tiers', 'enseigne', 'intitulé', 'structure', 'nom / raison sociale', 'titulaire', 'compte'],
    es: ['asegurado', 'tomador', 'clínica', 'nombre fiscal', 'sociedad', 'socio', 'titular', 'cuenta', 'nombre o razón social', 'abonado', 'suscriptor'],
    pt: ['segurado', 'tomador', 'assinante', 'conta', 'titular', 'sócio', 'associado', 'nome / razão social', 'aluno', 'designação'],
    it: ['contraente', 'assicurato', 'studio', 'nominativo', 'società', 'anagrafica', 'intestazione', 'abbonato', 'socio', 'ditta', 'rag. soc.', 'descrizione cliente'],
    nl: ['verzekeringnemer', 'verzekerde', 'lid', 'relatie', 'tenaamstelling', 'zoeknaam', 'abonnee', 'account'],
  },
  country: {
    de: ['Länderkennzeichen', 'Länderkürzel', 'LAND1', 'Staat', 'Nationalität', 'Staatsangehörigkeit'], fr: ['nationalité'], es: ['nacionalidad'], pt: ['nacionalidade'],
    it: ['stato', 'sigla nazione', 'nazionalità'], nl: ['nationaliteit', 'land van herkomst'],
  },
  industry: {
    en: ['industry clearbit', 'segment industry', 'trade', 'customer industry'], de: ['Geschäftsfeld', 'Tätigkeit', 'Gewerbe'], fr: ['activité', 'code NAF', 'code APE', 'secteur économique', 'métier', 'activité principale'],
    es: ['actividad', 'actividad económica', 'sector económico', 'giro comercial', 'CNAE'], pt: ['atividade', 'nicho', 'área de atuação', 'atividade econômica', 'CNAE'],
    it: ['settore merceologico', 'attività', 'codice ATECO', 'categoria merceologica', 'ambito', 'settore economico', 'tipo attività'], nl: ['SBI-code', 'sectoromschrijving', 'activiteit'],
  },
  company_size: {
    de: ['Größenklasse', 'Personalstärke', 'Größe'], fr: ['taille'], es: ['tamaño', 'rango de empleados'], pt: ['faixa de funcionários', 'dimensão da empresa', 'tamanho'],
    it: ['dimensione', 'nr. dipendenti', 'classe dimensionale'], nl: ['grootte', 'omvang', 'grootteklasse'],
  },
  signup_date: {
    en: ['signup month', 'cohort month', 'cohort', 'acquisition month', 'first charge', 'first invoice', 'first bill'],
    de: ['Laufzeitbeginn', 'Erstvertrag', 'Lieferbeginn', 'Versicherungsbeginn', 'Bestelldatum', 'Erstkontakt', 'erste Rechnung'],
    fr: ['date d\'entrée', 'mise en service', 'date de mise en service', 'date d\'enregistrement', 'début engagement', 'date de 1er achat', 'date 1ère commande', 'date première facture', 'première facture'],
    es: ['fecha de venta', 'fecha de instalación', 'primera factura', 'fecha primera factura'], pt: ['data da venda', 'data de instalação', 'data de venda', 'primeira fatura'], it: ['data prima fattura', 'data creazione', 'data installazione'], nl: ['leveringsstart', 'eerste factuurdatum', 'eerste factuur'],
  },
  tenure_months: { en: ['lifetime'], de: ['Laufzeit bisher', 'Vertragslaufzeit bisher', 'Mitgliedschaft in Monaten'], fr: ['durée de vie', 'années d\'ancienneté'], pt: ['tempo de vida'], it: ['fedeltà'], nl: ['looptijd tot nu toe', 'maanden lid', 'anciënniteit'] },
  plan: {
    en: ['offer name', 'service', 'segment name', 'offering', 'service level', 'loyalty tier', 'product service', 'program', 'programme', 'subscription', 'product identifier'], de: ['Lizenzmodell', 'Mitgliedsart', 'Beitragsart', 'Preismodell', 'Sparte', 'Produktvariante', 'Leistung', 'Bezugsart', 'Aboart'],
    fr: ['pack', 'gamme', 'option', 'licence', 'type de contrat'], es: ['suscripción', 'servicio contratado', 'producto contratado', 'tipo de tarifa', 'tipo de cuenta', 'licencia', 'abono', 'tipo de abono', 'servicio'],
    pt: ['assinatura', 'produto contratado', 'serviço contratado', 'tarifário', 'oferta', 'licença', 'tipo de conta', 'edição', 'serviço'],
    it: ['piano tariffario', 'abbonamento', 'offerta', 'listino', 'piano sottoscritto', 'tipologia abbonamento', 'edizione', 'licenza', 'profilo tariffario', 'versione', 'servizio'],
    nl: ['licentietype', 'editie', 'abonnementsnaam', 'dienst', 'productvariant', 'polistype', 'abovorm'],
  },
  churn_date: { en: ['left', 'deactivated', 'stopped', 'exited', 'terminated', 'churn month', 'churned month', 'last day', 'withdrawal date', 'unsubscribe detected at'], de: ['Austritt', 'Ende', 'Kündigungseingang', 'Kündigungstermin', 'Lieferende', 'Auszugsdatum', 'Wechseldatum'], fr: ['date d\'effet résiliation'], nl: ['datum einde'] },
  monthly_charges: {
    en: ['rent', 'bill', 'bill amt', 'bill amount', 'current bill', 'last month bill', 'instalment', 'installment', 'spend', 'pays', 'paying', 'emi'], de: ['Lizenzgebühr per month', 'Lizenzkosten per month', 'Lizenzgebühr mtl', 'monatliche Lizenzgebühr', 'Monatsrate', 'Abschlag', 'Abopreis', 'Beitrag', 'Grundpreis', 'Monatliche Rate', 'Lizenzgebühr', 'Rate', 'Abschlagsbetrag', 'Abschlag Betrag'],
    fr: ['panier moyen mensuel', 'tarif', 'cotisation', 'loyer', 'montant facture', 'mt fact', 'montant de la facture', 'facture moyenne'], es: ['cuota', 'cuota abonado', 'prima mensual', 'renta', 'tarifa'], pt: ['valor da parcela', 'parcela', 'ticket médio mensal', 'ticket mensal', 'ticket médio', 'valor recorrente', 'quota'],
    it: ['canone', 'bolletta media', 'quota', 'importo canone', 'rata'], nl: ['termijnbedrag', 'abonnementsprijs', 'abonnementskosten', 'maandabonnement', 'contributie', 'abonnementsgeld', 'voorschotbedrag', 'premie'],
  },
  annual_charges: { en: ['annual contract', 'annual total', 'yearly total'], de: ['Jahreslizenz', 'Vertragswert per year', 'Vertragswert'], fr: ['valeur annuelle du contrat', 'facturation annuelle'], es: ['prima anual'], pt: ['mensalidade anualizada'], nl: ['contractwaarde per jaar', 'contractwaarde', 'jaaromzet'] },
  total_charges: {
    en: ['gross revenue', 'net revenue', 'total orders value', 'sales'], de: ['Summe Rechnungen', 'bisheriger Umsatz', 'Lebenszeitwert', 'Umsatz'], fr: ['valeur vie client', 'somme payée', 'total achats', 'chiffre d\'affaires', 'CA', 'ventes'],
    es: ['total acumulado', 'total compras', 'facturado hasta la fecha', 'total histórico', 'facturación', 'ventas'], pt: ['faturação total', 'total acumulado', 'total já pago', 'total de compras', 'faturado até à data', 'faturamento'],
    it: ['totale acquisti', 'fatturato ad oggi', 'valore cliente', 'valore del ciclo di vita', 'fatturato', 'vendite'], nl: ['klantwaarde', 'som betalingen', 'totaal aan facturen', 'levenslange waarde', 'totale factuurwaarde', 'omzet'],
  },
  seats_used: { de: ['Lizenzen in Nutzung', 'aktivierte Lizenzen', 'angemeldete Nutzer', 'Lizenznutzung', 'Nutzer', 'Benutzer'], fr: ['utilisateurs connectés', 'sièges occupés', 'nb utilisateurs', 'utilisateurs'], es: ['usuarios', 'nº usuarios'], pt: ['contas ativas', 'usuários', 'qtd usuários'], it: ['utenti', 'n. utenti', 'utenze'], nl: ['gebruikers', 'aantal gebruikers'] },
  feature_usage_score: { en: ['product score', 'utilization', 'utilisation'], de: ['Nutzungsintensität', 'Adoptionsrate', 'Auslastung'], fr: ['adoption fonctionnelle', 'adoption'], es: ['adopción'], pt: ['adoção', 'engajamento'], it: ['livello di utilizzo', 'adozione', 'engagement'], nl: ['gebruiksintensiteit', 'adoptie', 'benutting'] },
  last_activity_days_ago: { fr: ['délai depuis dernière connexion', 'ancienneté dernière connexion'], it: ['giorni dall\'ultimo acquisto', 'gg inattività', 'giorni di assenza'], nl: ['dagen geen activiteit'] },
  last_activity_date: { de: ['letzter Kauf'], fr: ['vu le', 'dernier passage', 'connecté le', 'dernier achat'] },
  login_frequency: {
    en: ['frequency', 'attendance last month', 'visits count', 'avg class frequency'], de: ['Besuche', 'Anmeldehäufigkeit', 'Nutzungshäufigkeit', 'Aufrufe pro Monat'], fr: ['visites', 'passages par mois', 'passages'],
    es: ['visitas', 'conexiones', 'asistencias'], pt: ['visitas', 'presenças'], it: ['login', 'visite', 'ingressi', 'presenze'], nl: ['bezoeken', 'gebruiksfrequentie', 'aantal keer ingelogd', 'inlogmomenten'],
  },
  api_calls_per_month: { de: ['Schnittstellenaufrufe'], pt: ['requisições por mês'] },
  has_integration: { en: ['SSO enabled'], es: ['conector activo'], fr: ['interface active', 'interconnexion'], it: ['connettore attivo', 'collegato al gestionale'] },
  trial_converted: { en: ['started as trial', 'from trial'], de: ['Testversion umgewandelt'], it: ['da prova'], pt: ['conversão do teste', 'conversão de trial'] },
  support_tickets: {
    en: ['number of calls', 'escalations', 'contacts', 'conversations', 'contacts count', 'calls', 'support'], de: ['Anfragen', 'Störungen', 'Vorgänge', 'Kundenvorgänge'], fr: ['nb de demandes', 'demandes', 'incidents', 'nb incidents', 'plaintes'], es: ['casos', 'consultas', 'PQR', 'casos abiertos'],
    pt: ['pedidos de suporte', 'incidentes', 'solicitações'], it: ['guasti segnalati', 'casi', 'casi aperti', 'chiamate al call center', 'lamentele'], nl: ['openstaande tickets', 'contactmomenten', 'incidenten'],
  },
  nps_score: { de: ['Weiterempfehlungsbereitschaft'], es: ['probabilidad de recomendar'], it: ['probabilità di raccomandare'] },
  csat_score: { en: ['rating', 'review score', 'avg rating', 'average rating'], de: ['Bewertung', 'Umfrageergebnis', 'Note'], fr: ['note', 'avis'], es: ['calificación'], pt: ['avaliação', 'avaliação média', 'nota'], it: ['voto', 'valutazione', 'livello di soddisfazione'], nl: ['beoordeling', 'rapportcijfer', 'cijfer', 'waardering'] },
  churned: { en: ['dropped', 'terminated', 'target', 'label', 'outcome', 'still active'], es: ['ha causado baja', 'retirado'], nl: ['afgehaakt'] },
  senior_citizen: { en: ['aged 65', '65 plus'] },
  phone_service: { en: ['phone', 'telephone', 'voice'], de: ['Telefon'], fr: ['téléphone'], es: ['teléfono'], pt: ['telefone'], it: ['telefono'], nl: ['telefoon'] },
  online_security: { en: ['security'] },
  online_backup: { en: ['backup'] },
  device_protection: { en: ['protection'] },
  tech_support: { en: ['support', 'support addon'] },
  streaming_movies: { en: ['movies'], de: ['Filme'], fr: ['films'], es: ['películas'], pt: ['filmes'], it: ['film'], nl: ['films'] },
};
