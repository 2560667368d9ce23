import { createFieldReader, withExamples } from '../../../features/index.ts';
import { mapColumns } from '../../../mapping/index.ts';
import type { ColumnMapping } from '../../../mapping/types.ts';
import { INPUT_OPTIONS, INPUT_OPTIONS_HELP, readAnswers, readArguments, readNow, readOverrides } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withInput } from '../files/open-input.ts';
import { printJson } from '../print-json.ts';
import { styleFor } from '../terminal/style.ts';
import { formatTable } from '../terminal/table.ts';
import type { CliIo } from '../io.ts';

export const mapCommand: Command = {
  name: 'map',
  summary: 'Show which column of a file is which field, and why',
  help: `retainwise map FILE [options]

Shows which column of FILE holds which field, with confidence and reason, what is missing, and what only you can decide.
Reads only the first rows. Use - as FILE for standard input.

${INPUT_OPTIONS_HELP}

With --json:
  {"columns":[{"column","field"|null,"confidence","strategy","transform"|null,"reason",
               "examples":[{"raw","read"|null}]}],
   "missing":[field],"derived":[{"field","from":[field]}],
   "questions":[{"id","kind","message","column"|null,"field"|null,"candidates":[{"column","field","confidence"}],
                 "options":[{"id","label"}]}]}
`,

  async run(args, ofProcess) {
    const { file, values } = readArguments('map', args, INPUT_OPTIONS);
    const io = { ...ofProcess, sheet: values.sheet };
    const overrides = readOverrides(values.map);
    const answers = readAnswers(values.answer);
    const now = readNow(values.now, io.now);
    const mapping = await withInput(file, io, ({ table: { header, sample, format } }) => {
      const asOf = values.now === undefined ? null : now;
      const found = mapColumns({ header, sample, format, overrides, answers, asOf });
      const reader = createFieldReader({ header, sample, mapping: found, options: { now } });
      return Promise.resolve(withExamples(found, reader, sample));
    });
    if (values.json) await printJson(io.stdout, mappingJson(mapping));
    else await io.stdout.write(mappingText(mapping, io));
    return 0;
  },
};

function mappingJson({ columns, missing, derived, questions }: ColumnMapping) {
  return {
    columns: columns.map(({ column, field, confidence, strategy, transform, reason, examples = [] }) => ({
      column,
      field,
      confidence,
      strategy,
      transform,
      reason,
      examples,
    })),
    missing: missing.map(({ field }) => field),
    derived: derived.map(({ field, from }) => ({ field, from })),
    questions: questions.map(({ id, kind, message, column, field, candidates, options }) => ({
      id,
      kind,
      message,
      column,
      field,
      candidates,
      options: options.map((option) => ({ id: option.id, label: option.label })),
    })),
  };
}

function mappingText({ columns, missing, derived, questions }: ColumnMapping, { stdout, env }: CliIo): string {
  const style = styleFor(stdout, env);
  const parts = [
    formatTable(
      [
        { title: 'Column' },
        { title: 'Field', style: (padded, cell) => (cell === '–' ? style.dim(padded) : style.green(padded)) },
        { title: 'Confidence', align: 'right' },
        { title: 'Read as' },
        { title: 'Reason', style: style.dim },
      ],
      columns.map(({ column, field, confidence, transform, reason, examples = [] }) => [
        column,
        field === null ? '–' : `${field}${transform === null ? '' : ` (${transform})`}`,
        field === null ? '' : `${Math.round(100 * confidence)} %`,
        examples.map(({ raw, read }) => (raw === read ? raw : `${raw} → ${read ?? 'not read'}`)).join(', '),
        reason,
      ]),
      stdout.columns,
      style.bold,
    ),
  ];
  const list = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) parts.push(`\n${style.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  };
  list(
    'Computed from other columns',
    derived.map(({ field, from }) => `${field} from ${from.join(' and ')}`),
  );
  list(
    'Missing',
    missing.map(({ field, suggestion }) => `${field}: ${suggestion}`),
  );
  list(
    'For you to decide (--map field=column, --answer id=option)',
    questions.flatMap(({ id, message, options }) => [
      message,
      ...options.map((option) => `  --answer "${id}=${option.id}"  ${option.label}`),
    ]),
  );
  return parts.join('');
}
