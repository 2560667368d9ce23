import { ERROR_CATALOGUE, type ErrorCode } from '@retainwise/openapi/errors';
import { describe, expect, it } from 'vitest';
import { problemPage, problemType } from './problem-page.ts';

const codes = Object.keys(ERROR_CATALOGUE) as ErrorCode[];

describe('the page of an error code', () => {
  it('has the title, the status, the cause and the fix', () => {
    const page = problemPage('ERR-3004');
    expect(page).toContain('<h1>No customer id column</h1>');
    expect(page).toContain('HTTP status 422');
    expect(page).toContain(ERROR_CATALOGUE['ERR-3004'].cause);
    expect(page).toContain(ERROR_CATALOGUE['ERR-3004'].fix);
  });

  it.each(codes)('of %s is a whole document that loads nothing and runs nothing', (code) => {
    const page = problemPage(code);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<meta name="color-scheme" content="light dark">');
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|undefined|null/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it('escapes the texts of the catalogue', () => {
    expect(problemPage('ERR-1001')).toContain('&quot;Authorization: Bearer rwk_…&quot;');
  });

  it('leaves the status out for a code that never reaches the API', () => {
    expect(problemPage('ERR-9001')).not.toContain('HTTP status');
    expect(problemType('ERR-9001')).toMatchObject({ type: '/problems/ERR-9001', status: null, audience: ['process'] });
  });
});
