import { formatNumber } from '../../../features/format-value.ts';
import { mapColumns } from '../../../mapping/index.ts';
import { analyzeTable } from '../../../scoring/analyze-table.ts';
import type { Finding, Severity, ValidationReport } from '../../../validation/types.ts';
import {
  INPUT_OPTIONS,
  INPUT_OPTIONS_HELP,
  LEVEL_HELP,
  LEVEL_OPTION,
  readArguments,
  readLevel,
  readAnswers,
  readMoments,
  readOverrides,
} from '../arguments.ts';
import type { Command } from '../command.ts';
import { findAsOf } from '../files/find-as-of.ts';
import { withKeptFile } from '../files/kept-file.ts';
import { withInput } from '../files/open-input.ts';
import type { CliIo } from '../io.ts';
import { printJson } from '../print-json.ts';
import { createProgress } from '../terminal/progress.ts';
import { styleFor, type Style } from '../terminal/style.ts';
import { printable } from '../terminal/text-width.ts';

export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check data quality and list what to fix',
  help: `retainwise validate FILE [options]

Checks every row of FILE and rates the quality of the data from 0 to 100. Exits with 1 when no row can be scored.
Use - as FILE for standard input.

${LEVEL_HELP}
${INPUT_OPTIONS_HELP}

With --json:
  {"quality_score","rows","accepted","rejected",
   "findings":[{"code","layer","severity","column"|null,"field"|null,"count",
                "samples":[{"row","value"}],"message","fix"}]}
  layer is schema, types, ranges, business or readiness; severity is error, warning or info;
  rows are numbered from 1 after the header
`,

  async run(args, ofProcess) {
    const { file, values } = readArguments('validate', args, { ...INPUT_OPTIONS, ...LEVEL_OPTION });
    const io = { ...ofProcess, sheet: values.sheet };
    const level = readLevel(values.level);
    const overrides = readOverrides(values.map);
    const answers = readAnswers(values.answer);
    const moments = readMoments(values, io.now);
    const progress = createProgress(io.stderr, 'Checking');

    const check = async (path: string): Promise<ValidationReport> => {
      const { date: now, source } = await findAsOf(path, io, moments, ({ header, sample, format }) =>
        mapColumns({ header, sample, format, overrides, answers, asOf: moments.asOf }),
      );
      try {
        return await withInput(path, io, async ({ table, share }) => {
          const { validation } = await analyzeTable(table, {
            overrides,
            answers,
            level,
            now,
            asOfSource: source,
            today: moments.today,
            onRows: (rows) => progress.update(rows, share()),
          });
          return validation;
        });
      } finally {
        await progress.clear();
      }
    };
    const report = await withKeptFile(file, io, check);

    if (values.json) await printJson(io.stdout, reportJson(report));
    else await io.stdout.write(reportText(report, io));
    return report.accepted > 0 ? 0 : 1;
  },
};

function reportJson({ qualityScore, rows, accepted, rejected, findings }: ValidationReport) {
  return {
    quality_score: qualityScore,
    rows,
    accepted,
    rejected,
    findings: findings.map(({ code, layer, severity, column, field, count, samples, message, fix }) => ({
      code,
      layer,
      severity,
      column,
      field,
      count,
      samples,
      message,
      fix,
    })),
  };
}

const BY_SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function reportText(
  { qualityScore, rows, accepted, rejected, findings, level }: ValidationReport,
  { stdout, env }: CliIo,
): string {
  const style = styleFor(stdout, env);
  const counts = `${formatNumber(rows)} rows: ${formatNumber(accepted)} accepted, ${formatNumber(rejected)} rejected`;
  const head = `${style.bold(`Quality ${qualityScore} of 100`)}  ${counts} (level ${level})\n`;
  const sorted = [...findings].sort((a, b) => BY_SEVERITY[a.severity] - BY_SEVERITY[b.severity]);
  return head + sorted.map((finding) => findingText(finding, style)).join('');
}

/** With what the command takes the answer; what is fixed in the file itself is not here. */
const OPTION_OF_FINDING: Readonly<Record<string, string>> = {
  'VAL-1010': '--map field=column',
  'VAL-4022': '--as-of',
  'VAL-4023': '--as-of',
};

function findingText({ code, severity, message, fix, samples }: Finding, style: Style): string {
  const paint = { error: style.red, warning: style.yellow, info: style.dim }[severity];
  const option = OPTION_OF_FINDING[code];
  const examples = samples
    .filter(({ value }) => value !== '')
    .map(({ row, value }) => `row ${row}: ${printable(value)}`)
    .join('; ');
  return (
    `\n${paint(severity.padEnd(8))}${printable(message)} ${style.dim(code)}\n` +
    (examples === '' ? '' : `        ${style.dim(`e.g. ${examples}`)}\n`) +
    `        ${printable(fix)}${option === undefined ? '' : style.dim(` (${option})`)}\n`
  );
}
