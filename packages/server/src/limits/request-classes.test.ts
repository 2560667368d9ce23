import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { classOf, operationClass } from './request-classes.ts';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const operations = Object.entries(contract.paths)
  .filter(([path]) => path.startsWith('/v1/'))
  .flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({
      path,
      method: method.toUpperCase(),
      operation: (item as Record<string, { readonly responses: object }>)[method]!,
    })),
  );

describe('request classes', () => {
  it.each(operations)('$method $path has a class, and its answers tell of the limit', ({ method, path, operation }) => {
    expect(operationClass(method, path.replaceAll(/\{\w+\}/g, 'upl_7hVn3xQ2kPqLzYb4RtW9Cd'))).not.toBeNull();
    const { responses } = operation as { readonly responses: Record<string, { readonly headers?: object }> };
    expect(Object.keys(responses)).toContain('429');
    for (const [status, response] of Object.entries(responses))
      if (status.startsWith('2'))
        expect(Object.keys(response.headers ?? {})).toEqual(
          expect.arrayContaining(['RateLimit-Policy', 'RateLimit', 'X-Request-Id']),
        );
  });

  it('are those of the contract only', () => {
    expect(operationClass('GET', '/v1/nothing')).toBeNull();
    expect(operationClass('PATCH', '/v1/uploads')).toBeNull();
  });

  it.each([
    ['POST', '/V1/Uploads/', 'upload'],
    ['HEAD', '/v1/predictions', 'read'],
    ['GET', '/v1/uploads/upl_x/validation/', 'write'],
    ['POST', '/v1/nothing', 'write'],
    ['GET', '/v1', 'read'],
  ])('count %s %s as %s, as the route that answers it does', (method, path, requestClass) => {
    expect(classOf(method, path)).toBe(requestClass);
  });
});
