import { silentLogger } from '@retainwise/platform/testing';
import express from 'express';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { requestId, requestLog } from './request-id.ts';

describe('the log of requests', () => {
  it.each(['/v1/customers/jane%40example.com', '/V1/Customers/jane%40example.com/history?limit=2'])(
    'names no customer: %s',
    async (path) => {
      const lines: unknown[] = [];
      const logger = { ...silentLogger(), info: (line: unknown) => void lines.push(line) };
      const app = express().use(requestId(), requestLog(logger));
      app.use('/v1', (_request, response) => void response.status(202).end());
      const server = app.listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      await expect.poll(() => lines.length).toBe(1);
      expect(JSON.stringify(lines)).toMatch(/customers\/…/i);
      expect(JSON.stringify(lines)).not.toContain('jane');
      await new Promise((resolve) => server.close(resolve));
    },
  );
});
