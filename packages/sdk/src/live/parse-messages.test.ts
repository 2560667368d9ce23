import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMessageParser } from './parse-messages.ts';

const STREAM = [
  'retry: 3000\nid: 7\n\n:\n\n',
  'id: 8\r\nevent: prediction.progress\r\ndata: {"a":\r\ndata:1}\r\n\r\n',
  ': a comment\n\ndata: x: y\r\r',
].join('');
const MESSAGES = [
  { id: '7', data: '', retry: 3000 },
  { id: '8', data: '{"a":\n1}', retry: null },
  { id: null, data: 'x: y', retry: null },
];

it('messages are read however their text is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(STREAM.length)), (cuts) => {
      const parse = createMessageParser();
      const at = [0, ...cuts.toSorted((a, b) => a - b), STREAM.length];
      const pieces = at.slice(1).map((end, i) => STREAM.slice(at[i], end));
      // What follows shows that the last line has ended.
      expect([...pieces, ':'].flatMap((piece) => parse(piece))).toEqual(MESSAGES);
    }),
  );
});

it('what is not finished is no message', () => {
  const parse = createMessageParser();
  expect(parse('id: 1\ndata: x\n')).toEqual([]);
  expect(parse('\n')).toEqual([{ id: '1', data: 'x', retry: null }]);
});
