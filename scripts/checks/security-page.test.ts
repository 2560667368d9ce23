import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const page = await readFile(new URL('docs/security.md', ROOT), 'utf8');
const risks = page.split(/^## (?=API\d)/m).slice(1);

describe('docs/security.md', () => {
  it('has the ten risks in their order', () => {
    expect(risks.map((risk) => /^API\d+/.exec(risk)?.[0])).toEqual(Array.from({ length: 10 }, (_, i) => `API${i + 1}`));
  });

  it.each(risks.map((risk) => [risk.split('\n')[0] ?? '', risk] as const))(
    'names controls, tests that exist, and what is left: %s',
    (_, risk) => {
      expect(risk).toMatch(/^- Left to the operator: \S/m);
      const proof = /^- Proof: ([\s\S]*?)(?=^- )/m.exec(risk)?.[1] ?? '';
      const tests = [...proof.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      expect(tests.length).toBeGreaterThan(0);
      for (const path of tests) {
        expect(path).toMatch(/\.test\.tsx?$/);
        expect(existsSync(new URL(path, ROOT)), path).toBe(true);
      }
    },
  );
});
