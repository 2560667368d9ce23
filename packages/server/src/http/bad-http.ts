import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { ApiError } from './api-error.ts';
import { problemDocument } from './to-problem.ts';

/**
 * Answers malformed and interrupted HTTP requests with a problem document. Node rejects such requests before they reach
 * the application, and its own response would have no body. A lost connection is only closed.
 */
export function answerBadHttp(error: Error, socket: Duplex): void {
  if (!socket.writable || ('code' in error && error.code === 'ECONNRESET')) {
    socket.destroy();
    return;
  }
  const requestId = `req_${randomBytes(12).toString('base64url')}`;
  const refusal = new ApiError('ERR-2001', 'The HTTP request is incomplete or malformed.');
  const body = JSON.stringify(problemDocument(refusal, requestId));
  socket.end(
    [
      'HTTP/1.1 400 Bad Request',
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      `X-Request-Id: ${requestId}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
