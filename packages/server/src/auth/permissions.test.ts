import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { createOperations, type ContractPaths } from '../http/operations.ts';
import {
  isPermission,
  PERMISSIONS,
  permissionsOfCapabilities,
  permissionsOfRole,
  permissionsOfScopes,
} from './permissions.ts';

const operation = (values: object): ContractPaths => ({
  '/v1/things': { get: { operationId: 'listThings', ...values } },
});

describe('permissions', () => {
  it('are those of the contract, in its order', () => {
    expect(PERMISSIONS).toEqual(contract.components.schemas.Permission.enum);
  });

  it('are all an owner has, most of them an analyst, and a viewer changes nothing', () => {
    expect([...permissionsOfRole('owner')]).toEqual(PERMISSIONS.filter((name) => name !== 'sessions:write'));
    const [analyst, viewer] = [permissionsOfRole('analyst'), permissionsOfRole('viewer')];
    expect([...viewer].filter((permission) => !analyst.has(permission))).toEqual([]);
    expect([...viewer].filter((permission) => !permission.endsWith(':read'))).toEqual([]);
    for (const only of ['account:write', 'keys:read', 'keys:write'] as const) expect(analyst.has(only)).toBe(false);
  });

  it('of scopes are those that this version knows, and all of them without scopes', () => {
    expect([...permissionsOfScopes(['scores:create', 'moons:write', 'constructor'])]).toEqual(['scores:create']);
    expect([...permissionsOfScopes(null)]).toEqual(PERMISSIONS);
    expect([...permissionsOfScopes([])]).toEqual([]);
  });

  it('of widget sessions are those that the contract lets them have, whatever their row says', () => {
    const { enum: capabilities } = contract.components.schemas.WidgetCapability;
    expect([...permissionsOfCapabilities([...PERMISSIONS, 'moons:write'])]).toEqual(capabilities);
    expect(
      capabilities.filter((name) => /^(account|keys|sessions|webhooks|scores|audit|customers):/.test(name)),
    ).toEqual([]);
  });
});

describe('operations', () => {
  it('cannot be served without a permission', () => {
    expect(() => createOperations(isPermission, operation({}))).toThrow(/listThings cannot be served/);
    expect(() => createOperations(isPermission, operation({ 'x-permission': 'moons:write' }))).toThrow(/moons:write/);
    expect(createOperations(isPermission, operation({ security: [] })).find('GET', '/v1/things')).toBeNull();
  });

  it.each([
    ['GET', '/v1/keys', 'listKeys'],
    ['HEAD', '/V1/Keys/', 'listKeys'],
    ['DELETE', '/v1/keys/key_1', 'revokeKey'],
    ['POST', '/v1/keys/key_1%2Fx/rotate', 'rotateKey'],
    ['PUT', '/v1/keys', null],
    ['GET', '/v1/keys//rotate', null],
    ['GET', '/v1/keys/key_1/rotate/x', null],
    ['GET', '/health', null],
  ])('are found as Express finds routes: %s %s', (method, path, id) => {
    expect(createOperations(isPermission).find(method, path)?.id ?? null).toBe(id);
  });
});
