import type { FieldBatch } from '../features/types.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import { isMissing } from '../rows/values/index.ts';
import { wordsOf } from '../schema/words.ts';

/** Words of the two parts of a header such as `account_id`, in the seven languages. */
const CUSTOMERS: ReadonlySet<string> = new Set([
  ...['customer', 'client', 'account', 'user', 'subscriber', 'member', 'company', 'organization', 'organisation'],
  ...['tenant', 'household', 'msisdn', 'kunde', 'kunden', 'konto', 'mitglied', 'mitglieds', 'nutzer', 'firma'],
  ...['compte', 'abonne', 'adherent', 'societe', 'cliente', 'cuenta', 'socio', 'abonado', 'usuario', 'empresa'],
  ...['conta', 'assinante', 'membro', 'utente', 'azienda', 'abbonato', 'klant', 'klanten', 'lid', 'abonnee', 'bedrijf'],
]);
const IDS: ReadonlySet<string> = new Set([
  ...['id', 'ids', 'uuid', 'guid', 'key', 'no', 'nr', 'num', 'number', 'code', 'nummer', 'numero', 'numéro', 'codigo'],
  ...['codice', 'identifiant', 'identificador', 'ref', 'reference', 'kennung'],
]);
const ID_FILLERS: ReadonlySet<string> = new Set(['de', 'del', 'du', 'do', 'di', 'van']);
/** Compounds of one word. */
const COMPOUNDS = new RegExp(
  '^(?:customer|client|account|user|member|subscriber|kunden?|konto|mitglieds?|klant(?:en)?|lid)-?' +
    '(?:id|no|nr|nummer|number|num|code)$',
);
/**
 * A column that puts more than this share of the rows into one group says something about customers, not who they are.
 */
const MAX_SHARE = 0.2;

/**
 * The customer of each row: rows that share the customer id, or the id in a column that is named like one (the account
 * of a subscription), belong together.
 *
 * @param rows indices into the batch
 * @returns null where no two rows belong together
 */
export function customerGroups(
  { header, mapping, batch }: { header: readonly string[]; mapping: ColumnMapping; batch: FieldBatch },
  rows: Int32Array,
): Int32Array | null {
  const columns = header.flatMap((name, index) => {
    const field = mapping.columns[index]?.field ?? null;
    if (field === 'customer_id') return [{ index, isId: true }];
    return field === null && namesCustomer(name) ? [{ index, isId: false }] : [];
  });
  const parent = Int32Array.from({ length: rows.length }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    // Shortens the way for the next one.
    for (let here = at; here !== root;) {
      const next = parent[here] ?? root;
      parent[here] = root;
      here = next;
    }
    return root;
  };
  for (const { index, isId } of columns) {
    const cells = batch.column(index);
    const own = new Map<string, number[]>();
    rows.forEach((row, at) => {
      const id = (cells[row] ?? '').trim();
      if (isMissing(id)) return;
      const members = own.get(id);
      if (members) members.push(at);
      else own.set(id, [at]);
    });
    const largest = [...own.values()].reduce((most, members) => Math.max(most, members.length), 0);
    if (!isId && largest > Math.max(2, MAX_SHARE * rows.length)) continue;
    for (const [first = 0, ...others] of own.values())
      for (const other of others) parent[rootOf(other)] = rootOf(first);
  }
  const numberOf = new Map<number, number>();
  const groups = Int32Array.from(rows, (_, at) => {
    const root = rootOf(at);
    const known = numberOf.get(root) ?? numberOf.size;
    numberOf.set(root, known);
    return known;
  });
  return numberOf.size === rows.length ? null : groups;
}

function namesCustomer(header: string): boolean {
  const words = wordsOf(header).filter((word) => !ID_FILLERS.has(word));
  if (words.length === 1) return COMPOUNDS.test(words[0] ?? '');
  const [a = '', b = ''] = words;
  return words.length === 2 && ((CUSTOMERS.has(a) && IDS.has(b)) || (IDS.has(a) && CUSTOMERS.has(b)));
}
