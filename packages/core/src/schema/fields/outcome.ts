import { defineField } from '../define-field.ts';

export const outcomeFields = [
  defineField('churned', {
    kind: 'boolean', group: 'outcome', label: 'Churned', description: 'Whether the customer has left.',
    answers: {
      yes: [
        'churned', 'churn', 'attrited', 'attrited customer', 'left', 'lost', 'exited', 'cancelled', 'canceled', 'gekündigt', 'abgewandert', 'résilié', 'désabonné',
        'perdido', 'cancelado', 'de baja', 'disdetto', 'perso', 'opgezegd', 'vertrokken',
      ],
      no: [
        'not churned', 'no churn', 'non churned', 'retained', 'stayed', 'kept', 'existing', 'existing customer', 'geblieben', 'fidèle', 'retenido', 'retido',
        'mantenuto', 'gebleven', 'joined',
      ],
    },
    aliases: {
      en: [
        'churned', 'churn', 'churn flag', 'is churned', 'has churned', 'churn label', 'churn value', 'churn yn', 'customer churned', 'is churn', 'attrition',
        'attrition flag', 'cancelled', 'canceled', 'is cancelled', 'is canceled', 'exited', 'left', 'target churn', 'churn indicator', 'lost',
        'churn status', 'attrited', 'retained', 'closed', 'account closed', 'renewed', 'still a customer', 'still with us', 'still customer', 'not renewed', 'switched away', 'dropped out', 'defected', 'churn binary', 'churn class', 'churn outcome', 'churn target', 'churn next month', 'gone', 'customer lost', 'left us', 'port out', 'ported out', 'transferred out', 'transferred away', 'withdrew', 'withdrawn', 'moved away', 'moved out', 'still a client', 'still client', 'still a member', 'still a subscriber', 'churn next', 'churn in next', 'churn within', 'churned within', 'churn event', 'actual churn', 'true churn', 'exit flag', 'dropout', 'dropout flag', 'is dropout', 'non renewal', 'non renewed', 'did not renew', 'retention flag', 'stayed', 'stayed flag', 'still subscribed', 'left company',
      ],
      de: ['gekündigt', 'Kündigung', 'abgewandert', 'Abwanderung', 'Kunde verloren', 'verloren'],
      fr: ['résilié', 'résiliation', 'désabonné', 'a résilié', 'client perdu', 'churné', 'parti'],
      es: ['se fue', 'se ha ido', 'cancelado', 'cancelación', 'baja', 'dado de baja', 'abandono', 'abandonó', 'cliente perdido', 'fuga'],
      pt: ['saiu', 'cancelado', 'cancelou', 'cancelamento', 'evadido', 'evasão', 'abandono', 'abandonou', 'cliente perdido'],
      it: ['disdetto', 'disdetta', 'abbandonato', 'cessato', 'abbandono', 'cliente perso', 'perso'],
      nl: ['opgezegd', 'opzegging', 'vertrokken', 'geannuleerd', 'weggegaan', 'klant verloren'],
    },
  }),
];
