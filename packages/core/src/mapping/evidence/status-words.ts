import type { ColumnProfile } from '../profile/profile-column.ts';

/** How a customer or a contract stands, in the seven languages; without diacritics. */
const STATUS: ReadonlySet<string> = new Set(
  (
    'active,inactive,suspended,paused,pending,on hold,blocked,in arrears,past due,trialing,open,closed,' +
    'aktiv,inaktiv,gesperrt,pausiert,ruhend,ruht,offen,geschlossen,gekundigt,in kundigung,' +
    'actif,active,inactif,inactive,suspendu,suspendue,en attente,en pause,bloque,resilie,ferme,' +
    'activo,activa,inactivo,inactiva,suspendido,suspendida,pendiente,en pausa,bloqueado,baja,de baja,' +
    'ativo,ativa,inativo,inativa,suspenso,suspensa,pendente,pausado,bloqueada,cancelado,inadimplente,' +
    'attivo,attiva,inattivo,inattiva,sospeso,sospesa,in attesa,bloccato,cessato,disdetto,' +
    'actief,inactief,gepauzeerd,opgeschort,geblokkeerd,in behandeling,opgezegd'
  ).split(','),
);
const MOSTLY = 0.8;

/** Whether the cells say how something stands, which is neither a country nor a trade. */
export function saysStatus({ words, filled }: ColumnProfile): boolean {
  let known = 0;
  for (const [text, count] of words) if (STATUS.has(text)) known += count;
  return filled > 0 && known >= filled * MOSTLY;
}
