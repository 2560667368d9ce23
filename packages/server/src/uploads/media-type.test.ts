import { expect, it } from 'vitest';
import { mediaType } from './media-type.ts';

it.each([
  ['text/csv', 'text/csv'],
  ['Text/CSV; charset=utf-8', 'text/csv'],
  ['multipart/form-data; boundary="a \\" b"; x=y', 'multipart/form-data'],
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  ['text/csv; charset', null],
  ['text', null],
  [undefined, null],
])('the media type of Content-Type: %s is %s', (header, expected) => {
  const contentType = header === undefined ? {} : { 'content-type': header };
  expect(mediaType({ 'content-length': '10', ...contentType })).toBe(expected);
  expect(mediaType({ 'transfer-encoding': 'chunked', ...contentType })).toBe(expected);
});

it('a request without a body has no media type', () => {
  expect(mediaType({ 'content-type': 'text/csv' })).toBeNull();
});
