import { defineField } from '../define-field.ts';

export const usageFields = [
  defineField('seats_purchased', {
    kind: 'number', group: 'usage', label: 'Seats purchased', description: 'Seats or licences the customer pays for.', unit: 'count', range: [1, 100_000], integer: true,
    aliases: {
      en: [
        'seats purchased', 'seats', 'seat count', 'seats bought', 'seats total', 'total seats', 'seats paid', 'paid seats', 'licensed seats', 'licenses', 'licences',
        'lic', 'license count', 'licence count', 'licenses purchased', 'number of seats', 'num seats', 'seat limit', 'seats licensed', 'user licenses', 'quantity', 'qty',
        'users purchased', 'seats contracted',
        'seats sold', 'licensed users', 'user limit',
        'subscribed users', 'billable seats', 'billable users', 'billed users', 'billed seats', 'agent seats', 'seats ordered', 'included seats', 'seats included', 'users on plan', 'named users', 'licenses owned', 'entitlements', 'seat entitlements', 'ordered seats', 'user quota', 'license quantity',
      ],
      de: ['lizenzen', 'plätze', 'anzahl lizenzen', 'gebuchte lizenzen', 'gekaufte lizenzen', 'nutzerlizenzen'],
      fr: ['licences', 'licences achetees', 'sieges', 'sieges achetes', 'nombre de licences', 'postes'],
      es: ['licencias', 'licencias compradas', 'asientos', 'puestos', 'licencias contratadas'],
      pt: ['licencas', 'licencas compradas', 'assentos', 'licencas contratadas', 'assentos contratados'],
      it: ['licenze', 'licenze acquistate', 'postazioni', 'posti acquistati'],
      nl: ['licenties', 'aantal licenties', 'gekochte licenties', 'plaatsen', 'zitplaatsen'],
    },
    vendors: {
      stripe: ['quantity'],
      recurly: ['quantity'],
    },
  }),
  defineField('seats_used', {
    kind: 'number', group: 'usage', label: 'Seats used', description: 'Seats in use.', unit: 'count', range: [0, 100_000], integer: true,
    aliases: {
      en: [
        'seats used', 'used seats', 'active seats', 'seats active', 'seats occupied', 'seats in use', 'seats filled', 'seats assigned', 'assigned seats',
        'active users', 'users active', 'licenses used', 'used licenses', 'licences used', 'lic used', 'licenses in use', 'active licenses', 'monthly active users',
        'mau', 'number of active users', 'num users', 'user count', 'users',
        'seats live', 'live seats', 'active seat count',
        'number of users', 'weekly active users', 'wau', 'daily active users', 'dau', 'enabled users', 'deployed seats', 'unique active users', 'unique users', 'distinct users', 'active accounts', 'seats taken', 'taken seats', 'n users', 'active employees', 'users with login', 'users logged in', 'users with logins', 'monthly actives', 'weekly actives', 'daily actives', 'users now', 'current users', 'total users', 'unique logins',
      ],
      de: ['genutzte lizenzen', 'aktive nutzer', 'aktive benutzer', 'aktive lizenzen', 'belegte lizenzen', 'belegte plätze'],
      fr: ['licences utilisees', 'utilisateurs actifs', 'sieges utilises'],
      es: ['licencias usadas', 'usuarios activos', 'asientos usados', 'licencias utilizadas', 'licencias en uso'],
      pt: ['licencas usadas', 'usuarios ativos', 'assentos usados', 'licencas utilizadas', 'licencas em uso'],
      it: ['licenze usate', 'utenti attivi', 'licenze utilizzate', 'licenze attive'],
      nl: ['gebruikte licenties', 'actieve gebruikers', 'actieve licenties'],
    },
  }),
  defineField('feature_usage_score', {
    kind: 'number', group: 'usage', label: 'Feature usage score', description: 'How much of the product is used, 0 to 100.', unit: 'score', range: [0, 100],
    aliases: {
      en: [
        'feature usage score', 'feature usage', 'usage score', 'product usage score', 'product usage', 'usage', 'adoption', 'adoption score', 'feature adoption',
        'feature adoption score', 'feature adoption rate', 'adoption rate', 'product adoption', 'product adoption score', 'engagement score', 'usage percent',
        'usage pct', 'usage index',
        'feature score', 'breadth of adoption', 'breadth of use', 'depth of use score', 'depth of use', 'pes', 'product engagement score', 'feature coverage', 'feature depth score', 'breadth score', 'depth score', 'usage level score', 'pct features', 'feature breadth', 'breadth of features', 'depth of adoption', 'stickiness score',
      ],
      de: ['nutzungsgrad', 'nutzungsscore', 'nutzung', 'funktionsnutzung'],
      fr: ['score d utilisation', 'taux d utilisation', 'score d usage', 'utilisation'],
      es: ['puntuacion de uso', 'indice de uso', 'uso de funciones', 'uso'],
      pt: ['pontuacao de uso', 'indice de uso', 'uso de recursos', 'uso'],
      it: ['punteggio di utilizzo', 'indice di utilizzo', 'utilizzo', 'tasso di utilizzo'],
      nl: ['gebruiksscore', 'gebruik', 'gebruiksgraad'],
    },
  }),
  defineField('last_activity_days_ago', {
    kind: 'number', group: 'usage', label: 'Days since last activity', description: 'Days since the customer last did something.', unit: 'days', range: [0, 3650],
    aliases: {
      en: [
        'last activity days ago', 'days since last activity', 'days since last login', 'days since login', 'days since last seen', 'days since last use',
        'days since active', 'days since last active', 'days since last session', 'days since last visit', 'days inactive', 'inactive days', 'last login days',
        'last login days ago', 'last seen days', 'last active days', 'inactivity days', 'days idle', 'idle days', 'recency', 'recency days', 'dslo', 'dsla', 'dsll',
        'last interaction days', 'days since last interaction',
        'days since last order', 'day since last order', 'days since last purchase', 'days since last transaction', 'days since last touch', 'days since last contact', 'days quiet', 'days silent', 'days since last usage', 'days since last event', 'days since app open', 'days since last app open', 'days since last workout', 'days since last checkin', 'days since last stream', 'days since last watch', 'days without login', 'days dormant', 'idle', 'idle for', 'inactivity', 'days away', 'days absent', 'absent days', 'login recency', 'activity recency', 'last login recency', 'recency of login', 'time since last activity', 'time since last login',
      ],
      de: ['tage seit letzter aktivität', 'tage seit letztem login', 'tage inaktiv', 'inaktive tage', 'inaktiv seit tagen', 'inaktiv seit'],
      fr: ['jours depuis derniere activite', 'jours depuis derniere connexion', 'jours d inactivite', 'jours inactif'],
      es: ['dias desde ultima actividad', 'dias desde la ultima actividad', 'dias sin actividad', 'dias inactivo', 'dias desde ultimo acceso'],
      pt: ['dias desde ultima atividade', 'dias desde a ultima atividade', 'dias sem atividade', 'dias inativo', 'dias desde ultimo acesso', 'dias desde ultimo login'],
      it: ['giorni dall ultima attivita', 'giorni di inattivita', 'giorni dall ultimo accesso', 'giorni inattivo'],
      nl: ['dagen sinds laatste activiteit', 'dagen sinds laatste login', 'dagen inactief', 'inactieve dagen'],
    },
  }),
  defineField('last_activity_date', {
    kind: 'date', group: 'usage', label: 'Last activity', description: 'When the customer last did something.',
    aliases: {
      en: [
        'last activity date', 'last activity', 'last active', 'last active at', 'last active date', 'last login', 'last login at', 'last login date', 'last seen',
        'last seen at', 'last seen date', 'last sign in', 'last signin at', 'last visit', 'last visit date', 'last session', 'last used', 'last used at', 'last event',
        'last interaction date',
        'last order date', 'last order', 'last purchase date', 'last purchase', 'last transaction date', 'last transaction', 'last usage date', 'last usage', 'lst login dt', 'last heard from at', 'last attendance', 'last ordered', 'last api call', 'last checkin', 'last check in', 'last workout', 'last workout date', 'last api call at', 'last heartbeat', 'last app open', 'last opened app', 'last watched', 'last played', 'last streamed', 'last online', 'logged in last', 'last class', 'last class date', 'last lesson', 'last attended', 'last booking', 'last booking date', 'last product usage', 'last page view', 'last engaged', 'last engaged at', 'last entry date', 'max event date', 'max login date', 'max session date',
      ],
      de: ['letzte aktivität', 'letzter login', 'letzte anmeldung', 'zuletzt aktiv', 'zuletzt gesehen'],
      fr: ['derniere activite', 'derniere connexion', 'date derniere connexion', 'vu pour la derniere fois'],
      es: ['ultima actividad', 'ultimo acceso', 'fecha ultimo acceso', 'ultima conexion', 'ultima sesion'],
      pt: ['ultima atividade', 'ultimo acesso', 'data ultimo acesso', 'ultimo login'],
      it: ['ultima attivita', 'ultimo accesso', 'data ultimo accesso', 'ultimo login'],
      nl: ['laatste activiteit', 'laatste login', 'laatst gezien', 'laatst actief', 'laatste inlog'],
    },
    vendors: {
      intercom: ['last seen'],
      mixpanel: ['last seen', '$last_seen'],
      hubspot: ['last activity date'],
      salesforce: ['last activity', 'lastactivitydate'],
    },
  }),
  defineField('login_frequency', {
    kind: 'number', group: 'usage', label: 'Login frequency', description: 'Logins in a month.', unit: 'per_month', range: [0, 10_000],
    aliases: {
      en: [
        'login frequency', 'logins', 'login count', 'logins per month', 'monthly logins', 'number of logins', 'sessions', 'session count', 'sessions per month',
        'monthly sessions', 'login freq', 'avg logins', 'logins last 30 days', 'visits', 'visits per month', 'web sessions', 'logins month',
        'sign ins', 'visit frequency', 'class attendance', 'attendance', 'app opens', 'app sessions', 'web visits', 'website visits', 'site visits', 'usage frequency', 'frequency of use', 'login activity', 'login rate', 'app launches', 'check ins', 'checkins',
        'active days', 'days active', 'login days', 'days logged in', 'active days last month', 'visit count', 'access count', 'access frequency', 'gym visits', 'times logged in', 'classes attended', 'lessons attended', 'classes taken', 'sessions attended', 'class visits',
      ],
      de: ['anmeldungen', 'logins pro monat', 'anmeldungen pro monat', 'anzahl logins', 'sitzungen'],
      fr: ['connexions', 'connexions par mois', 'nombre de connexions', 'frequence de connexion', 'sessions par mois'],
      es: ['inicios de sesion', 'accesos', 'accesos por mes', 'frecuencia de acceso', 'accesos mensuales', 'sesiones'],
      pt: ['acessos', 'logins por mes', 'acessos por mes', 'frequencia de acesso', 'frequencia de login', 'sessoes'],
      it: ['accessi', 'accessi al mese', 'frequenza di accesso', 'accessi mensili', 'sessioni'],
      nl: ['aantal logins', 'inlogfrequentie', 'logins per maand', 'inlogs', 'sessies'],
    },
    vendors: {
      intercom: ['web sessions'],
    },
  }),
  defineField('api_calls_per_month', {
    kind: 'number', group: 'usage', label: 'API calls per month', description: 'Calls of the API in a month.', unit: 'per_month', range: [0, 1_000_000_000],
    aliases: {
      en: [
        'api calls per month', 'api calls', 'api requests', 'api usage', 'monthly api calls', 'api calls month', 'api hits', 'api call count', 'api volume',
        'requests per month', 'api calls mo',
        'api traffic', 'api transactions',
        'api mo', 'api month', 'api per month',
      ],
      de: ['api aufrufe', 'api aufrufe pro monat', 'api anfragen'],
      fr: ['appels api', 'appels api par mois', 'requetes api'],
      es: ['llamadas api', 'llamadas a la api', 'peticiones api'],
      pt: ['chamadas api', 'chamadas de api', 'requisicoes api', 'chamadas api mes'],
      it: ['chiamate api', 'chiamate api mensili', 'richieste api'],
      nl: ['api aanroepen', 'api verzoeken', 'api calls per maand'],
    },
  }),
  defineField('has_integration', {
    kind: 'boolean', group: 'usage', label: 'Integration in place', description: 'Whether the product is connected to another of the customer\'s systems.',
    aliases: {
      en: [
        'has integration', 'integration', 'integrated', 'integration enabled', 'has integrations', 'integration active', 'is integrated', 'api integration',
        'crm integration',
        'integrations',
        'crm connected', 'api connected', 'slack integration', 'uses integrations', 'integration status', 'api enabled', 'any integration', 'uses api', 'integrations connected', 'integrations count', 'number of integrations', 'integration count', 'active integrations', 'connected integrations', 'connected apps',
      ],
      de: ['integration vorhanden', 'hat integration', 'integration aktiv'],
      fr: ['integration active', 'integre', 'a une integration'],
      es: ['tiene integracion', 'integracion', 'integrado'],
      pt: ['tem integracao', 'integracao', 'integrado', 'possui integracao'],
      it: ['ha integrazione', 'integrazione', 'integrazione attiva'],
      nl: ['heeft integratie', 'integratie', 'integratie actief'],
    },
  }),
  defineField('trial_converted', {
    kind: 'boolean', group: 'usage', label: 'Converted from trial', description: 'Whether the customer came from a trial that converted.',
    aliases: {
      en: ['trial converted', 'converted from trial', 'trial conversion', 'converted', 'is converted', 'trial to paid', 'free trial converted', 'came from trial', 'trial conv', 'trial 2 paid'],
      de: ['testphase konvertiert', 'aus test konvertiert', 'test konvertiert'],
      fr: ['essai converti', 'converti'],
      es: ['prueba convertida', 'convertido'],
      pt: ['trial convertido', 'teste convertido', 'convertido'],
      it: ['prova convertita', 'convertito'],
      nl: ['proef geconverteerd', 'proefperiode geconverteerd', 'geconverteerd'],
    },
  }),
];
