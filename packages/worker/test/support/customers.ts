const HEADER = 'customer_id,name,mrr,contract,tenure_months,last_activity_days_ago';

const CONTRACTS = ['annual', 'monthly', 'monthly'];

/** A file of customers, all of whom can be scored. */
export function customersCsv(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `c${i + 1},"Acme, ${i + 1}",${20 + (i % 80)},${CONTRACTS[i % 3]!},${1 + (i % 48)},${(i * 13) % 90}`,
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Records of a CSV without quoted line breaks, the header left out. */
export function dataLines(csv: string): string[] {
  return csv.trimEnd().split('\r\n').slice(1);
}
