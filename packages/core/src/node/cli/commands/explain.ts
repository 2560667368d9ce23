import { InputError } from '../../../errors.ts';
import type { AsOf } from '../../../features/newest-date.ts';
import type { Factor } from '../../../explain/types.ts';
import { resultRowJson } from '../../../results/result-json.ts';
import { PLAIN_RISK_SCALE, type RiskScale } from '../../../models/risk-level.ts';
import type { RejectedRow, ResultRow } from '../../../results/types.ts';
import type { Table } from '../../../rows/types.ts';
import { findMoment, measureFile } from '../../../scoring/table/table-settings.ts';
import type { ScoringRun } from '../../../scoring/scoring-run.ts';
import { INPUT_OPTIONS_HELP, LEVEL_HELP, readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { asOfText } from '../files/find-as-of.ts';
import { withKeptFile } from '../files/kept-file.ts';
import { withInput } from '../files/open-input.ts';
import type { CliIo } from '../io.ts';
import { printJson } from '../print-json.ts';
import {
  readingOf,
  readScoringSettings,
  SCORING_HELP,
  SCORING_OPTIONS,
  startScoring,
  type ScoringSettings,
} from '../scoring-options.ts';
import { amountText, paintRisk, percent, points, probabilityPercent } from '../score-report/score-text.ts';
import { styleFor } from '../terminal/style.ts';
import { formatTable } from '../terminal/table.ts';
import { printable } from '../terminal/text-width.ts';
import { UsageError } from '../usage-error.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Explain the score of one customer',
  help: `retainwise explain FILE --customer ID [options]

Scores the first row of FILE with this customer id and lists what raises and what lowers its score.
Exits with 1 when there is no such customer, or when its row cannot be scored. Use - as FILE for standard input.

      --customer ID        the customer's id, as FILE writes it
${LEVEL_HELP}
${SCORING_HELP}
${INPUT_OPTIONS_HELP}

With --json:
  {"row_number","customer_id","customer_name"|null,"churn_probability","risk_level","revenue_at_risk"|null,
   "explanation_summary",
   "explanation":{"summary","method","base_probability","factors","missing_inputs","out_of_range_inputs"},
   "risk_factors":[{"field","label","value"|null,"impact","direction"}],"protective_factors":[…],
   "confidence","model","model_version","experiment_group","routing_reason","already_churned",
   "as_of","as_of_source":"given"|"newest_date"|"now"}
`,

  async run(args, ofProcess) {
    const { file, values } = readArguments('explain', args, { ...SCORING_OPTIONS, customer: { type: 'string' } });
    const io = { ...ofProcess, sheet: values.sheet };
    const { customer } = values;
    if (customer === undefined || customer === '')
      throw new UsageError('explain needs a customer.', `Pass one: retainwise explain ${file} --customer ID.`, {
        location: '--customer',
      });
    const found = await findCustomer(file, customer.trim(), await readScoringSettings(values, io), io);
    if (values.json)
      await printJson(io.stdout, {
        ...resultRowJson(found.row),
        as_of: found.asOf.date.toISOString(),
        as_of_source: found.asOf.source,
      });
    else await io.stdout.write(explanationText(found, io));
    return 0;
  },
};

interface FoundCustomer {
  readonly row: ResultRow;
  /** The moment at which the customer's ages are measured. */
  readonly asOf: AsOf;
  readonly scale: RiskScale;
}

/** @throws InputError ERR-3005 when the row was rejected, ERR-6004 when there is none */
function findCustomer(file: string, customer: string, settings: ScoringSettings, io: CliIo): Promise<FoundCustomer> {
  return withKeptFile(file, io, async (path) => {
    const read = readingOf(path, io);
    const asOf = await findMoment(read, settings);
    const figures = await measureFile(read, settings, asOf);
    return withInput(path, io, ({ table }) => findRow(table, startScoring(table, settings, asOf, figures), asOf));
  });

  async function findRow(table: Table, run: ScoringRun, asOf: AsOf): Promise<FoundCustomer> {
    for await (const batch of table.batches()) {
      const { results, rejected } = run.scoreBatch(batch);
      const found = results.find(({ customerId }) => customerId === customer);
      if (found !== undefined) return { row: found, asOf, scale: run.summary().riskScale ?? PLAIN_RISK_SCALE };
      const refused = rejected.find(({ cells }) => cells.some((cell) => cell.trim() === customer));
      if (refused !== undefined) throw notScored(customer, refused);
    }
    throw new InputError('ERR-6004', `No row has the customer id "${printable(customer)}".`, {
      location: file,
      fix: 'Write the id exactly as the file does, including upper and lower case.',
    });
  }
}

function notScored(customer: string, { rowNumber, message }: RejectedRow): InputError {
  return new InputError('ERR-3005', `The row of "${printable(customer)}" cannot be scored: ${message}`, {
    location: `row ${rowNumber}`,
    fix: 'Correct the row, or use a lower --level.',
  });
}

function explanationText({ row, asOf, scale }: FoundCustomer, { stdout, env }: CliIo): string {
  const style = styleFor(stdout, env);
  const { explanation } = row;
  const name = printable(row.customerName === null ? row.customerId : `${row.customerId} ${row.customerName}`);
  const factors = (list: readonly Factor[]) =>
    formatTable(
      [{ title: 'Reason' }, { title: 'Value' }, { title: 'Effect', align: 'right' }],
      list.map(({ label, value, impact }) => [label, value ?? 'missing', points(impact)]),
      stdout.columns,
      style.bold,
    );
  const facts = [
    `${style.bold(name)}  row ${row.rowNumber}${row.alreadyChurned ? ', has already churned' : ''}`,
    style.dim(`Scored as of ${asOfText(asOf)}`),
    `Churn probability ${style.bold(probabilityPercent(row.churnProbability, scale))}, ` +
      `${paintRisk(row.riskLevel, style)(`${row.riskLevel} risk`)}, confidence ${row.confidence}` +
      (row.revenueAtRisk === null
        ? ''
        : `, revenue at risk ${amountText(row.revenueAtRisk, row.currency ?? null)} a year`),
    `The model starts at ${percent(explanation.baseProbability)}, the score of a customer of whom nothing moves it. ` +
      'Effects are percentage points added to that.',
    printable(explanation.summary),
  ];
  return (
    `${facts.join('\n')}\n` +
    (row.riskFactors.length === 0 ? '' : `\n${style.red('Raises the risk')}\n${factors(row.riskFactors)}`) +
    (row.protectiveFactors.length === 0
      ? ''
      : `\n${style.green('Lowers the risk')}\n${factors(row.protectiveFactors)}`) +
    (explanation.missingInputs.length === 0
      ? ''
      : `\nMissing inputs: ${explanation.missingInputs.map(printable).join(', ')}\n`) +
    (explanation.outOfRangeInputs.length === 0
      ? ''
      : `\nInputs out of range: ${explanation.outOfRangeInputs.map(printable).join(', ')}\n`) +
    `\nModel: ${row.modelVersion}; ${row.routingReason}\n`
  );
}
