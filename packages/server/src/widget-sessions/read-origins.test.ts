import { describe, expect, it } from 'vitest';
import { readOrigins } from './read-origins.ts';

describe('origins of pages', () => {
  it.each([
    ['https://app.example.com', 'https://app.example.com'],
    ['HTTPS://App.Example.COM', 'https://app.example.com'],
    ['https://app.example.com:443', 'https://app.example.com'],
    ['https://app.example.com:8443', 'https://app.example.com:8443'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
    ['http://localhost:5173', 'http://localhost:5173'],
    ['http://panel.localhost', 'http://panel.localhost'],
    ['http://127.0.0.1:80', 'http://127.0.0.1'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('are written as browsers write them: %s', (text, origin) => {
    expect(readOrigins([text])).toEqual([origin]);
  });

  it('are each kept once', () => {
    expect(readOrigins(['https://a.example', 'https://A.example:443'])).toEqual(['https://a.example']);
  });

  it.each([
    '*',
    'null',
    'app.example.com',
    '//app.example.com',
    'https://',
    'https://*.example.com',
    'https://app.example.com/',
    'https://app.example.com/panel',
    'https://app.example.com?x',
    'https://app.example.com#x',
    'https://user@app.example.com',
    'https://app.example.com\\@evil.example',
    'https:app.example.com',
    ' https://app.example.com',
    'https://app.example.com\n',
    'https://app.example.com:99999',
    'https://app.example.com, https://b.example',
    'http://app.example.com',
    'http://localhost.example.com',
    'http://128.0.0.1',
    'http://0.0.0.0',
    'ftp://app.example.com',
    'javascript:alert(1)',
    'file:///x',
    'chrome-extension://abcdef',
  ])('are not: %j', (text) => {
    expect(() => readOrigins(['https://good.example', text])).toThrow(expect.objectContaining({ code: 'ERR-2001' }));
  });
});
