import { FIELD_NAMES, type MappingOverrides } from '@retainwise/core';
import { z } from 'zod';
import { ApiError, type ProblemDetail } from '../http/api-error.ts';

const overridesSchema = z.partialRecord(z.enum(FIELD_NAMES), z.string().max(1_000).nullable());

/**
 * A person's mapping decisions from the wire.
 *
 * @throws ApiError ERR-3006 naming each field that does not exist
 */
export function parseOverrides(value: unknown): MappingOverrides {
  const parsed = overridesSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ApiError('ERR-3006', 'The mapping names fields that do not exist, or columns that are no text.', {
    errors: parsed.error.issues.flatMap(explain),
  });
}

function explain(issue: z.core.$ZodIssue): ProblemDetail[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      location: `mapping/${key}`,
      message: `"${key}" is no field.`,
      fix: `Fields are: ${FIELD_NAMES.join(', ')}.`,
    }));
  }
  return [
    {
      location: ['mapping', ...issue.path].join('/'),
      message: 'This is no mapping of a field to a column.',
      fix: 'Send an object with the header of a column, or null for no column, for each field.',
    },
  ];
}

/** The same from JSON text, as it comes in a query or a form; absent means no decisions. */
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
