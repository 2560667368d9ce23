import { ApiError, ConnectionError, FileReadError, TimeoutError } from '@retainwise/sdk';
import { problemCodes } from '@retainwise/testing';
import { describe, expect, it } from 'vitest';
import { toProblem } from '../../problem.ts';
import { labelsOf } from '../labels.ts';
import { ENGLISH, LANGUAGE_CODES, loadLanguage } from '../languages/index.ts';
import { KIND_OF_CODE } from './kind-of-code.ts';
import { PROBLEM_KINDS } from './problem-texts.ts';

const OTHERS = LANGUAGE_CODES.filter((code) => code !== 'en');

/** Codes of the API for those who keep keys, webhooks and exports: no page of the widget can meet them. */
const OF_NO_PAGE = ['ERR-2012', 'ERR-2013', 'ERR-2014', 'ERR-2015', 'ERR-2016', 'ERR-4007'];

const refused = (code: string, retryAfter: number | null = null) =>
  toProblem(
    new ApiError({
      status: 422,
      code,
      title: 'The file is empty',
      detail: 'customers.csv has 0 bytes.',
      requestId: 'req_1',
      errors: [{ location: 'file', message: '', fix: 'Export it again.' }],
      retryAfter,
    }),
    '',
  );

describe('the codes that a page can meet', () => {
  it('are known, whatever the catalogue has', () => {
    // Those of training are of the engine and the command alone.
    const ofApi = problemCodes.filter((code) => !/^ERR-4[12]/.test(code));
    expect(ofApi.filter((code) => !Object.hasOwn(KIND_OF_CODE, code))).toEqual(OF_NO_PAGE);
  });
});

describe.each(OTHERS)('problems in %s', (code) => {
  it('are all said, each in words of its own', async () => {
    const { sayProblem } = labelsOf(await loadLanguage(code), undefined);
    const said = PROBLEM_KINDS.map((kind) => sayProblem({ ...refused('ERR-0000'), kind })!);
    for (const { title, message, fix } of said) for (const text of [title, message, fix]) expect(text).not.toBe('');
    expect(new Set(said.map(({ title }) => title)).size).toBe(PROBLEM_KINDS.length);
    expect(new Set(said.map(({ message }) => message)).size).toBe(PROBLEM_KINDS.length);
  });

  it('say how long to wait, when the API has said it', async () => {
    const { sayProblem } = labelsOf(await loadLanguage(code), undefined);
    expect(sayProblem(refused('ERR-5004', 1200))!.fix).toMatch(/1\D?200/);
    expect(sayProblem(refused('ERR-5004', 1))!.fix).not.toBe(sayProblem(refused('ERR-5004', 2))!.fix.replace('2', '1'));
    expect(sayProblem(refused('ERR-5004'))!.fix).not.toMatch(/\d/);
  });
});

describe('a problem in German', () => {
  it('is said by its code, and keeps the sentence of the API for who wants it', async () => {
    const { sayProblem } = labelsOf(await loadLanguage('de'), undefined);
    expect(sayProblem(refused('ERR-3001'))).toEqual({
      title: 'Die Datei ist leer',
      message: 'In der Datei steht nichts.',
      fix: 'Exportieren Sie Ihre Kunden noch einmal.',
      details: 'Einzelheiten auf Englisch',
    });
  });

  it('is said by its kind where there was no answer of the API', async () => {
    const { sayProblem } = labelsOf(await loadLanguage('de'), undefined);
    const titleOf = (error: unknown) => sayProblem(toProblem(error, ''))?.title;
    expect(titleOf(new ConnectionError('fetch failed'))).toBe('Keine Verbindung');
    expect(titleOf(new TimeoutError('60 s'))).toBe('Keine Antwort');
    expect(titleOf(new FileReadError('gone'))).toBe('Die Datei ist nicht lesbar');
  });

  it('stays as the API says it where the widget does not know the code', async () => {
    expect(labelsOf(await loadLanguage('de'), undefined).sayProblem(refused('ERR-9999'))).toBeNull();
    expect(labelsOf(ENGLISH, 'en').sayProblem(refused('ERR-3001'))).toBeNull();
  });
});
