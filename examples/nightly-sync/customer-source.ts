import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export type Customer = Readonly<Record<string, string | number | boolean | null>>;

/** Your customers, page after page: no table is too large for it, and a page is the same however often it is asked. */
export interface CustomerSource {
  /** At most `limit` customers behind the one with this id, in the order of their ids; none at the end. */
  page(after: string | null, limit: number): Promise<readonly Customer[]>;
}

/**
 * A file with a JSON object a line, in the order of `customer_id`, in place of a table. With a database, `page` is
 *
 *     SELECT … FROM customers WHERE customer_id > $1 ORDER BY customer_id LIMIT $2
 */
export function openJsonLines(path: string): CustomerSource {
  return {
    async page(after, limit) {
      const found: Customer[] = [];
      const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
      try {
        for await (const line of lines) {
          if (line.trim() === '') continue;
          // as: the file is our own
          const customer = JSON.parse(line) as Customer;
          if (after !== null && String(customer['customer_id']) <= after) continue;
          found.push(customer);
          if (found.length === limit) break;
        }
      } finally {
        lines.close();
      }
      return found;
    },
  };
}

const PAGE = 500;

/** All customers as CSV, in pieces. Columns are those of the first customer. */
export async function* customersCsv(source: CustomerSource): AsyncGenerator<string> {
  let columns: readonly string[] | null = null;
  for (let after: string | null = null; ;) {
    const page: readonly Customer[] = await source.page(after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    if (columns === null) {
      columns = Object.keys(page[0] ?? last);
      yield `${columns.map(cell).join(',')}\n`;
    }
    const names: readonly string[] = columns;
    yield page.map((customer) => `${names.map((name) => cell(customer[name] ?? '')).join(',')}\n`).join('');
    after = String(last['customer_id']);
  }
}

export function cell(value: string | number | boolean | null): string {
  const text = String(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
