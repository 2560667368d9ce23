import type { Overrides } from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';

export interface ReceivedFile {
  readonly file: Blob;
  readonly filename: string;
  readonly overrides: Overrides;
  /** Of a workbook. */
  readonly sheet?: string | undefined;
}

/** The file of a request: of its form, or its body. */
export async function readFile(request: Request, query: URLSearchParams): Promise<ReceivedFile> {
  const sheet = query.get('sheet') ?? undefined;
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data/i.test(type)) {
    const mapping = query.get('mapping');
    const bytes = await request.arrayBuffer();
    return {
      file: new Blob([bytes]),
      filename: query.get('filename') ?? 'upload.csv',
      overrides: overridesOf(mapping),
      sheet,
    };
  }
  const form = await readForm(request);
  const file = form.get('file');
  if (file === null || typeof file === 'string')
    throw new FakeProblem('ERR-2001', {
      detail: 'The form contains no file.',
      errors: [
        {
          location: 'body/file',
          message: 'The form contains no file.',
          fix: 'Send the file in a form field named "file".',
        },
      ],
    });
  const mapping = form.get('mapping');
  // Into a Blob of this realm: a page's own may differ from that of its `fetch`.
  const bytes = await file.arrayBuffer();
  return {
    file: new Blob([bytes]),
    filename: file.name,
    overrides: overridesOf(typeof mapping === 'string' ? mapping : null),
    sheet,
  };
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (cause) {
    throw new FakeProblem('ERR-2005', {
      detail: `The form cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    });
  }
}

function overridesOf(mapping: string | null): Overrides {
  if (mapping === null) return {};
  try {
    // as: of the form of the contract, which the API checks
    return JSON.parse(mapping) as Overrides;
  } catch {
    throw new FakeProblem('ERR-2001', { detail: 'The mapping is not JSON.' });
  }
}
