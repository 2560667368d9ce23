import { describe, expect, it } from 'vitest';
import { outcomeOfCell, outcomeOfHeader } from './outcome-of-words.ts';

describe('what yes means in a column, by its name', () => {
  it.each([
    ['en', ['Active', 'is_active', 'IsSubscriber', 'Member', 'Current', 'Enabled', 'Retained', 'still a customer']],
    ['de', ['Aktiv', 'ist_aktiv', 'Kunde aktiv', 'Noch Kunde', 'Mitglied', 'Bestandskunde', 'Verlängert']],
    ['fr', ['Actif', 'Abonné', 'est_abonné', 'Toujours client', 'Abonnement actif', 'Renouvelé', 'Retenu']],
    ['es', ['Activo', 'cuenta_activa', 'Suscriptor', 'Todavía cliente', 'Vigente', 'Retenido', 'Renovado']],
    ['it', ['Attivo', 'Contratto attivo', 'Abbonato', 'Ancora cliente', 'Rinnovato', 'Iscritto', 'Mantenuto']],
    ['pt', ['Ativo', 'Conta ativa', 'Assinante', 'Ainda cliente', 'Retido', 'Renovado', 'Permaneceu']],
    ['nl', ['Actief', 'is_actief', 'Abonnee', 'Nog klant', 'Lid', 'Verlengd', 'Behouden']],
  ])('a name that says staying, in %s', (_, names) => {
    expect(names.map(outcomeOfHeader)).toEqual(names.map(() => 'stayed'));
  });

  it.each([
    ['en', ['Churn', 'churned_90d', 'Exited', 'Attrition_Flag', 'Left', 'Inactive', 'not renewed', 'No longer active']],
    ['de', ['Gekündigt', 'Kuendigung', 'Abgewandert', 'inaktiv', 'nicht mehr aktiv', 'kein Kunde', 'ehemaliger Kunde']],
    ['fr', ['Résilié', 'désabonné', 'client perdu', 'non actif', "n'est plus client", 'Inactif']],
    ['es', ['Baja', 'dado de baja', 'cancelado', 'inactivo', 'ya no es cliente', 'No activo', 'Fuga']],
    ['it', ['Disdetto', 'cessato', 'non attivo', 'non più cliente', 'Abbandono', 'Inattivo']],
    ['pt', ['Cancelado', 'saiu', 'não ativo', 'Inativo', 'não é mais cliente', 'Evasão']],
    ['nl', ['Opgezegd', 'vertrokken', 'niet actief', 'geen klant', 'Inactief', 'voormalig lid']],
  ])('a name that says leaving, in %s', (_, names) => {
    expect(names.map(outcomeOfHeader)).toEqual(names.map(() => 'left'));
  });

  it.each([
    ['en', ['lapse', 'Policy lapse', 'defection', 'Deactivation', 'Surrendered']],
    ['de', ['Stornierung', 'Deaktivierung']],
    ['fr', ['Désactivation', 'Résiliation']],
    ['es', ['Rescisión', 'Deserción', 'Desactivación']],
    ['it', ['Disattivazione', 'Cancellazione']],
    ['pt', ['Desligamento', 'Desistência', 'Rescisão', 'Desativação']],
    ['nl', ['Annulering', 'Uitschrijving', 'Royement']],
  ])('a noun for leaving, in %s', (_, names) => {
    expect(names.map(outcomeOfHeader)).toEqual(names.map(() => 'left'));
  });

  it.each([
    'target',
    'y',
    'Label',
    'Status',
    'Kundenstatus',
    'customer_status',
    'Customer Segment',
    'active_or_churned',
  ])('does not decide for %s', (name) => expect(outcomeOfHeader(name)).toBeNull());
});

describe('what a cell says', () => {
  it.each([
    ['en', ['Churned', 'Cancelled', 'canceled', 'Inactive', 'not active', 'Attrited Customer', 'Voluntary churn']],
    ['de', ['gekündigt', 'Gekuendigt', 'inaktiv', 'nicht aktiv', 'storniert', 'beendet', 'ehemalig']],
    ['fr', ['résilié', 'inactif', 'pas actif', 'désabonné', 'clôturé', 'ancien client']],
    ['es', ['baja', 'de baja', 'cancelado', 'inactiva', 'no activo', 'finalizado']],
    ['it', ['disdetto', 'cessato', 'inattivo', 'non attivo', 'scaduto']],
    ['pt', ['cancelado', 'inativo', 'não ativo', 'encerrado', 'saiu']],
    ['nl', ['opgezegd', 'inactief', 'niet actief', 'beëindigd', 'vertrokken']],
  ])('left, in %s', (_, cells) => {
    expect(cells.map(outcomeOfCell)).toEqual(cells.map(() => 'left'));
  });

  it.each([
    ['en', ['Active', 'Existing Customer', 'Stayed', 'Joined', 'no churn', 'not cancelled', 'Current', 'enabled']],
    ['de', ['aktiv', 'Aktiver Kunde', 'ungekündigt', 'nicht gekündigt', 'Bestandskunde']],
    ['fr', ['actif', 'Active', 'client actif', 'non résilié', 'fidèle']],
    ['es', ['activo', 'Activa', 'vigente', 'alta']],
    ['it', ['attivo', 'Attiva', 'non disdetto']],
    ['pt', ['ativo', 'Ativa', 'não cancelado']],
    ['nl', ['actief', 'lopend', 'niet opgezegd']],
  ])('stayed, in %s', (_, cells) => {
    expect(cells.map(outcomeOfCell)).toEqual(cells.map(() => 'stayed'));
  });

  it('neither, for statuses between the two', () => {
    for (const cell of [
      'paused',
      'Trialing',
      'past_due',
      'pausiert',
      'suspendu',
      'en pausa',
      'sospeso',
      'suspenso',
      'gepauzeerd',
    ])
      expect([cell, outcomeOfCell(cell)]).toEqual([cell, 'between']);
  });

  it('nothing, for words about something else, even beside words that it knows', () => {
    for (const cell of ['gold', 'red', 'closed won', 'lost deal', 'active until renewal', ''])
      expect([cell, outcomeOfCell(cell)]).toEqual([cell, null]);
  });
});
