import { FIELD_NAMES, type MappingOverrides } from '@retainwise/core';
import { z } from 'zod';
import { ApiError, cutText, MAX_DETAILS, type ProblemDetail } from '../http/api-error.ts';

const overridesSchema = z.partialRecord(z.enum(FIELD_NAMES), z.string().max(1_000).nullable());

/**
 * Overrides of the mapping, as sent by a client.
 *
 * @throws ApiError ERR-3006 that lists each unknown field
 */
export function parseOverrides(value: unknown): MappingOverrides {
  const parsed = overridesSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ApiError('ERR-3006', 'The mapping names unknown fields, or columns that are not strings.', {
    errors: parsed.error.issues.flatMap(explain).slice(0, MAX_DETAILS),
  });
}

function explain(issue: z.core.$ZodIssue): ProblemDetail[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MAX_DETAILS).map((key) => ({
      location: cutText(`mapping/${key}`),
      message: cutText(`Unknown field "${key}".`),
      fix: `Use one of these fields: ${FIELD_NAMES.join(', ')}.`,
    }));
  }
  return [
    {
      location: cutText(['mapping', ...issue.path].join('/')),
      message: 'This does not map a field to a column.',
      fix: 'Send an object that gives each field the header of its column, or null for no column.',
    },
  ];
}

/** Overrides as JSON text, as sent in a query or a form. Without a text there are none. */
export function parseOverridesText(text: string | undefined): MappingOverrides {
  if (text === undefined || text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ApiError('ERR-3006', 'The mapping is not valid JSON.', { cause: error });
  }
  return parseOverrides(value);
}
