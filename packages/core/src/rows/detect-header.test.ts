import { describe, expect, it } from 'vitest';
import { locateHeader, uniqueNames } from './detect-header.ts';

const records = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));

describe('locateHeader', () => {
  it.each([
    ['names above values', 'id,plan,mrr\na,Pro,1\nb,Pro,2', 0],
    ['one title line', 'Customers,,\nid,plan,mrr\na,Pro,1\nb,Pro,2', 1],
    [
      'several title lines',
      [
        'Customers',
        'Exported on 2026-05-01,by Ann',
        'id,plan,mrr,since,country',
        'a,Pro,1,2024-01-01,DE',
        'b,Pro,2,2024-01-01,DE',
      ].join('\n'),
      2,
    ],
    [
      'a filter with commas above',
      '# region = EU, plan = all, x = 1\nid,plan,mrr,since\na,Pro,1,2024-01-01\nb,Pro,2,2024-02-01',
      1,
    ],
    [
      'who made it and when, in as many cells',
      'Created by,Bob,on,2026-11-01\nid,plan,mrr,seats\na,Pro,1,5\nb,Pro,2,6',
      1,
    ],
    ['names of groups of columns above', 'Who,Who,Money,Money\nid,name,mrr,total\na,Ann,1,5\nb,Bob,2,6', 1],
    ['units below', 'id,mrr,tenure\nkey,EUR,months\na,5,6\nb,7,8', 0],
    ['a first row of texts, and a name twice', 'id,note,note,mrr\na,x,y,unknown\nb,z,w,5\nc,v,u,6', 0],
    ['the header again, where exports were joined', 'id,plan,who\na,Pro,Ann\nb,Pro,Bob\nid,plan,who\nc,Pro,Cem', 0],
    ['twenty-five title lines', `${'note\n'.repeat(25)}id,plan,mrr\n${'a,Pro,1\n'.repeat(30)}`, 25],
    ['texts only', 'name,plan\nAnn,Pro\nBob,Basic\nCem,Pro\nDee,Pro\nEva,Basic', 0],
    ['codes only', 'id,ref\na1,b7\na2,b8\na3,b9', 0],
    ['a year among names', 'id,plan,2023,mrr\na,Pro,1,5\nb,Pro,2,6', 0],
    ['one row', 'id,plan\na,Pro', 0],
    ['one column', 'email\nann@example.com\nbob@example.com', 0],
  ])('finds a header: %s', (_, text, start) => expect(locateHeader(records(text))).toEqual({ start, hasHeader: true }));

  it.each([
    ['numbers and dates', 'c1,49.00,2024-01-01\nc2,19.00,2024-02-01\nc3,99.00,2024-03-01'],
    ['words that come again', 'c1,Female,Yes,Monthly\nc2,Male,No,Annual\nc3,Female,Yes,Monthly\nc4,Female,No,Annual'],
    ['addresses', 'ann@example.com,Pro\nbob@example.com,Basic\ncem@example.com,Pro'],
    ['codes of one shape', 'A-2e45,x1\nA-43a9,x2\nA-9b9f,x3'],
    [
      'Telco rows',
      [
        '7590-VHVEG,Female,0,Yes,No,1,No,29.85,29.85,No',
        '5575-GNVDE,Male,0,No,No,34,Yes,56.95,1889.5,No',
        '3668-QPYBK,Male,0,No,No,2,Yes,53.85,108.15,Yes',
      ].join('\n'),
    ],
    ['a single row', 'c1,49.00'],
  ])('sees that there is none: %s', (_, text) =>
    expect(locateHeader(records(text))).toEqual({ start: 0, hasHeader: false }),
  );
});

describe('uniqueNames', () => {
  it('numbers duplicates and calls empty ones by their place', () => {
    expect(uniqueNames(['usage', 'usage', '', 'usage (2)', ' usage ', '__proto__', 'constructor'])).toEqual([
      'usage',
      'usage (2)',
      'column_3',
      'usage (2) (2)',
      'usage (3)',
      '__proto__',
      'constructor',
    ]);
  });

  it('stays quick with many columns of one name', () => {
    const names = uniqueNames(new Array<string>(16_000).fill('x'));
    expect(new Set(names).size).toBe(16_000);
    expect(names[15_999]).toBe('x (16000)');
  });
});
