import { defineField } from '../define-field.ts';

export const careFields = [
  defineField('support_tickets', {
    kind: 'number', group: 'care', label: 'Support tickets', description: 'Tickets opened lately.', unit: 'count', range: [0, 1000], integer: true,
    aliases: {
      en: [
        'support tickets', 'tickets', 'ticket count', 'tix', 'number of tickets', 'num tickets', 'support cases', 'cases', 'support requests', 'support calls',
        'complaints', 'issues', 'tickets opened', 'tickets raised', 'open tickets', 'support contacts', 'customer service calls', 'help desk tickets', 'helpdesk tickets',
        'tickets last 90 days',
        'cust serv calls', 'issues reported', 'support cnt', 'case count', 'cases opened', 'inquiries', 'custcare', 'customer care calls', 'trouble tickets', 'incidents', 'total cases', 'number of cases', 'grievances', 'customer complaints', 'call center calls', 'calls to call center', 'issue count', 'zendesk tickets', 'intercom conversations', 'support conversations', 'support emails', 'emails to support', 'support chats', 'support interactions', 'support queries', 'hd tickets', 'support volume', 'case volume', 'bug reports', 'bugs reported', 'faults reported', 'fault tickets', 'issues raised', 'issues opened', 'tickets lifetime', 'lifetime tickets',
      ],
      de: ['supporttickets', 'support anfragen', 'supportanfragen', 'anzahl tickets', 'tickets anzahl', 'beschwerden'],
      fr: ['tickets support', 'nombre de tickets', 'demandes support', 'reclamations', 'tickets de support'],
      es: ['tickets de soporte', 'incidencias', 'numero de tickets', 'quejas', 'casos de soporte', 'reclamaciones'],
      pt: ['tickets de suporte', 'chamados', 'chamados de suporte', 'numero de chamados', 'reclamacoes', 'pedidos de suporte', 'pedidos suporte', 'pedidos de apoio', 'pedidos de assistência'],
      it: ['ticket di supporto', 'ticket assistenza', 'richieste di assistenza', 'numero ticket', 'reclami', 'segnalazioni'],
      nl: ['supporttickets', 'aantal tickets', 'supportverzoeken', 'klachten', 'meldingen'],
    },
    vendors: {
      zendesk: ['tickets', 'number of tickets'],
    },
  }),
  defineField('nps_score', {
    kind: 'number', group: 'care', label: 'NPS score', description: 'Net promoter score or answer.', unit: 'score', range: [-100, 100],
    aliases: {
      en: ['nps score', 'nps', 'net promoter score', 'nps rating', 'last nps', 'nps response', 'latest nps', 'recommend score', 'likelihood to recommend', 'ltr', 'ltr score', 'recommendation score', 'would recommend', 'likely to recommend', 'recommendation likelihood', 'how likely to recommend', 'r nps', 't nps', 'relationship nps', 'transactional nps', 'nps answer'],
      de: ['nps wert', 'weiterempfehlung'],
      fr: ['score nps', 'note nps'],
      es: ['puntuacion nps'],
      pt: ['nota nps', 'pontuacao nps'],
      it: ['punteggio nps'],
      nl: ['nps cijfer'],
    },
  }),
  defineField('csat_score', {
    kind: 'number', group: 'care', label: 'CSAT score', description: 'Customer satisfaction.', unit: 'score', range: [0, 100],
    aliases: {
      en: [
        'csat score', 'csat', 'customer satisfaction', 'customer satisfaction score', 'satisfaction score', 'satisfaction', 'satisfaction rating', 'sat score',
        'satisfaction level',
        'customer rating', 'survey score', 'feedback score', 'overall satisfaction', 'feedback rating', 'overall sat', 'overall satisfaction score', 'ticket satisfaction', 'star rating', 'stars', 'user rating',
      ],
      de: ['zufriedenheit', 'kundenzufriedenheit'],
      fr: ['satisfaction client', 'note de satisfaction'],
      es: ['satisfaccion', 'satisfaccion del cliente'],
      pt: ['satisfacao', 'satisfacao do cliente'],
      it: ['soddisfazione', 'soddisfazione cliente'],
      nl: ['klanttevredenheid', 'tevredenheid'],
    },
  }),
];
