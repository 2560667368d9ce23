import { describe, expect, it } from 'vitest';
import { mapColumns } from '../map-columns.ts';

function read(header: string, yes: string, no: string) {
  const sample = Array.from({ length: 16 }, (_, row) => [`C-${row + 10}`, row % 3 === 0 ? yes : no]);
  const column = mapColumns({ header: ['customer_id', header], sample }).columns[1];
  return `${column?.field ?? 'none'} ${column?.transform ?? 'as it is'}`;
}

describe('a yes or no under the name of an outcome', () => {
  it.each([
    ['Subscribed', 'TRUE', 'FALSE'],
    ['is_subscribed', '1', '0'],
    ['Current customer', 'yes', 'no'],
    ['Not churned', 'TRUE', 'FALSE'],
    ['non_churn', '1', '0'],
    ['Bestandskunde', 'ja', 'nein'],
    ['Noch Kunde', 'ja', 'nein'],
    ['aktiver Kunde', 'ja', 'nein'],
    ['nicht gekündigt', 'ja', 'nein'],
    ['abonné', 'oui', 'non'],
    ['client actuel', 'oui', 'non'],
    ['non résilié', 'oui', 'non'],
    ['suscrito', 'sí', 'no'],
    ['cliente actual', 'sí', 'no'],
    ['no cancelado', 'sí', 'no'],
    ['iscritto', 'sì', 'no'],
    ['cliente attuale', 'sì', 'no'],
    ['non disdetto', 'sì', 'no'],
    ['inscrito', 'sim', 'não'],
    ['cliente atual', 'sim', 'não'],
    ['não cancelado', 'sim', 'não'],
    ['abonnee', 'ja', 'nee'],
    ['huidige klant', 'ja', 'nee'],
    ['niet opgezegd', 'ja', 'nee'],
  ])('is the outcome turned round where yes means staying: %s', (header, yes, no) => {
    expect(read(header, yes, no)).toBe('churned invert_boolean');
  });

  it.each([
    ['is_deleted', 'true', 'false'],
    ['Konto gelöscht', 'ja', 'nein'],
    ['compte supprimé', 'oui', 'non'],
    ['cuenta eliminada', 'sí', 'no'],
    ['eliminato', 'sì', 'no'],
    ['conta excluída', 'sim', 'não'],
    ['account verwijderd', 'ja', 'nee'],
    ['Former customer', 'yes', 'no'],
    ['ehemaliger Kunde', 'ja', 'nein'],
    ['ancien client', 'oui', 'non'],
    ['ex cliente', 'sí', 'no'],
    ['oud-klant', 'ja', 'nee'],
    ['not retained', 'yes', 'no'],
  ])('is the outcome as it is where yes means leaving: %s', (header, yes, no) => {
    expect(read(header, yes, no)).toBe('churned as it is');
  });

  it.each([
    'IsActiveMember',
    'is_member',
    'newsletter_subscribed',
    'Subscribed to emails',
    'sms_subscribed',
    'Newsletter abonniert',
    'abonné à la newsletter',
    'suscrito al boletín',
    'iscritto alla newsletter',
    'inscrito na newsletter',
    'abonnee nieuwsbrief',
    'email unsubscribed',
  ])('is no outcome where it speaks of use or of newsletters: %s', (header) => {
    expect(read(header, '1', '0')).not.toContain('churned');
  });

  it('is no outcome where nobody differs', () => {
    expect(read('is_deleted', 'false', 'false')).toBe('none as it is');
  });
});
