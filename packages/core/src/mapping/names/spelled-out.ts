/** Words that warehouses and spreadsheets shorten, in full; and the words behind a date's name, which all say that it is one. */
const IN_FULL: Readonly<Record<string, string>> = {
  dt: 'date', dte: 'date', ts: 'date', at: 'date', on: 'date', timestamp: 'date', datetime: 'date', time: 'date',
  cust: 'customer', cstmr: 'customer', clnt: 'client', acct: 'account', acc: 'account', comp: 'company', mbr: 'member', usr: 'user', subs: 'subscription', subscr: 'subscription', sub: 'subscription',
  nbr: 'number', num: 'number', no: 'number', nr: 'number', nm: 'name', cd: 'code', cnt: 'count', ct: 'count', qty: 'quantity', typ: 'type', desc: 'description', descr: 'description',
  amt: 'amount', val: 'value', chg: 'charge', chrg: 'charge', pmt: 'payment', pymt: 'payment', pymnt: 'payment', pmts: 'payments', rev: 'revenue', tot: 'total', ttl: 'total', avg: 'average', curr: 'current', cur: 'current', crnt: 'current',
  mth: 'month', mnth: 'month', mths: 'months', mnths: 'months', mos: 'months', mthly: 'monthly', yrs: 'years', yrly: 'yearly', lst: 'last', frst: 'first', prod: 'product', pkg: 'package', svc: 'service', cntrct: 'contract', ctry: 'country', cntry: 'country',
  cod: 'code', codigo: 'code', codice: 'code', numero: 'number', nro: 'number', rag: 'ragione', raz: 'razon',
  lic: 'license', licence: 'license', licences: 'licenses', tkt: 'ticket', tkts: 'tickets', tix: 'tickets', pct: 'percent', percentage: 'percent', cancelled: 'canceled', cancellation: 'cancelation', mthd: 'method', mtd: 'method', freq: 'frequency', emp: 'employee', reg: 'registration', act: 'activation', actv: 'activation', disc: 'disconnect',
};

/** A name with its short words in full, so that `CUST_NBR` is found where `customer number` is listed. */
export function spelledOut(words: string): string {
  return words.split(' ').map((word) => IN_FULL[word] ?? word).join(' ');
}
