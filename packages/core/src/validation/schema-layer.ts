import { fieldPhrase, phrase } from '../phrases/phrase.ts';
import type { FieldBatch } from '../features/types.ts';
import { isShortened, MAX_NAME_CHARACTERS } from '../rows/limits.ts';
import { CELL_MISSING, type RowDefect } from '../rows/types.ts';
import type { FindingCode } from './catalogue.ts';
import { ESSENTIAL_FIELDS, isEssential, REQUIRED_FIELDS } from './essential-fields.ts';
import { FindingCounter, type FindingLog } from './finding-log.ts';
import { cellOf, type Layer, type LayerContext, type Totals } from './layer.ts';
import { createCustomerCheck, type CustomerTally } from './not-a-customer.ts';
import { isMissing } from '../rows/values/index.ts';
import type { RowMarks } from './row-marks.ts';

const DEFECT_CODES: Readonly<Record<RowDefect, FindingCode>> = {
  too_many_cells: 'VAL-1003',
  too_few_cells: 'VAL-1004',
  unterminated_quote: 'VAL-1005',
  row_too_long: 'VAL-1006',
};

/** Layer 1: is it a table of customers? Malformed rows, the customer id, and fields that every file should have. */
export function createSchemaLayer(context: LayerContext, tally?: CustomerTally): Layer {
  const { reader, log } = context;
  const defects = new Map<RowDefect, FindingCounter>();
  const blankId = log.counter('VAL-1002', context.subject('customer_id'));
  const notCustomers = {
    totals: log.counter('VAL-1012', context.subject('customer_id')),
    header: log.counter('VAL-1013', context.subject('customer_id')),
  };
  const createInsteadOf = createCustomerCheck(context, tally);
  const idColumn = context.columnOf('customer_id');
  const noIdColumn = new FindingCounter('VAL-1001', {}, context.level).rejection;
  const required = REQUIRED_FIELDS.filter((field) => reader.mapped.has(field) || reader.derived.has(field)).map(
    (field) => ({ field, column: context.columnOf(field), blank: log.counter('VAL-1009', context.subject(field)) }),
  );

  function checkDefects(batch: FieldBatch, marks: RowMarks): void {
    for (const [row, defect] of batch.source.defects) {
      let counter = defects.get(defect);
      if (counter === undefined) {
        counter = log.counter(DEFECT_CODES[defect]);
        defects.set(defect, counter);
      }
      marks.whole[row] = 0;
      marks.leaveOut(row);
      marks.add(row, counter, `${batch.source.rows[row]?.length ?? 0} cells`);
    }
  }

  function checkIds(batch: FieldBatch, marks: RowMarks): void {
    const ids = batch.text('customer_id');
    const insteadOf = createInsteadOf(batch);
    for (let row = 0; row < batch.rowCount; row++) {
      if (marks.whole[row] === 0) continue;
      if (ids === undefined) {
        marks.leaveOut(row);
        marks.rejections[row] ??= noIdColumn;
        continue;
      }
      const id = ids[row] ?? '';
      if (isMissing(id)) {
        marks.leaveOut(row);
        marks.add(row, blankId, cellOf(batch, row, idColumn));
        continue;
      }
      const instead = insteadOf(row, id);
      if (instead === null) continue;
      marks.whole[row] = 0;
      marks.leaveOut(row);
      marks.add(row, notCustomers[instead], id);
    }
  }

  return {
    check(batch, marks) {
      checkDefects(batch, marks);
      checkIds(batch, marks);
      for (const { field, column, blank } of required) {
        const status = batch.numeric(field)?.status;
        if (status === undefined) continue;
        for (let row = 0; row < batch.rowCount; row++) {
          if (status[row] === CELL_MISSING && marks.whole[row] === 1) marks.add(row, blank, cellOf(batch, row, column));
        }
      }
    },
    summarize: (totals, summary) => reportColumns(context, totals, summary),
  };
}

function reportColumns({ header, mapping, reader, subject }: LayerContext, totals: Totals, log: FindingLog): void {
  const report = (code: FindingCode, about: Parameters<FindingLog['counter']>[1]) => {
    log.counter(code, about).count = 1;
  };
  if (!reader.mapped.has('customer_id')) report('VAL-1001', { field: 'customer_id' });
  if (totals.rows === 0) report('VAL-1007', {});
  for (const { field } of ESSENTIAL_FIELDS) {
    if (field === 'customer_id' || reader.mapped.has(field) || reader.derived.has(field)) continue;
    const missing = mapping.missing.find((each) => each.field === field);
    const detail =
      missing === undefined
        ? phrase('detail.add_a_column')
        : (missing.suggestionPhrase ?? phrase('detail.text', { text: missing.suggestion }));
    report('VAL-1008', { ...subject(field), detail });
  }
  for (const column of header) {
    if (isShortened(column))
      report('VAL-1014', { column, detail: phrase('detail.text', { text: String(MAX_NAME_CHARACTERS) }) });
  }
  for (const { kind, column, field, message, messagePhrase } of mapping.questions) {
    const detail = messagePhrase ?? phrase('detail.text', { text: message });
    if (kind !== 'date_order') report('VAL-1010', { column, field, detail });
  }
  for (const [field, from] of reader.derived) {
    if (isEssential(field))
      report('VAL-1011', {
        ...subject(field),
        detail: phrase('detail.fields', { fields: from.map(fieldPhrase) }),
      });
  }
}
