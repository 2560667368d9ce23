import { defineField } from '../define-field.ts';

export const outcomeFields = [
  defineField('churned', {
    kind: 'boolean', group: 'outcome', label: 'Churned', description: 'Whether the customer has left.',
    answers: {
      yes: ['churned', 'churn', 'attrited', 'attrited customer', 'left', 'lost', 'exited', 'cancelled', 'canceled', 'gekündigt', 'abgewandert', 'résilié', 'désabonné', 'perdido', 'cancelado', 'de baja', 'disdetto', 'perso', 'opgezegd', 'vertrokken'],
      no: ['not churned', 'no churn', 'non churned', 'retained', 'stayed', 'kept', 'existing', 'existing customer', 'geblieben', 'fidèle', 'retenido', 'retido', 'mantenuto', 'gebleven'],
    },
    aliases: { en: ['churned', 'churn', 'churn flag', 'is churned', 'has churned', 'churn label', 'churn value', 'churn yn', 'customer churned', 'is churn', 'attrition', 'attrition flag', 'cancelled', 'canceled', 'is cancelled', 'is canceled', 'exited', 'left', 'target churn', 'churn indicator', 'lost'], de: ['gekuendigt', 'gekundigt', 'abgewandert', 'abwanderung'], fr: ['resilie', 'desabonne', 'a resilie', 'churne'], es: ['cancelado', 'baja', 'dado de baja', 'abandono'], pt: ['cancelado', 'cancelou', 'evadido', 'abandono'], it: ['disdetto', 'abbandonato', 'cessato', 'abbandono'], nl: ['opgezegd', 'vertrokken', 'geannuleerd'] },
  }),
];
