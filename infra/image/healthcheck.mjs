import process from 'node:process';

/**
 * Whether the process of this container runs: an API answers on one port, a worker on the other, and a container has
 * only one of them. It asks nothing about the database, since starting again would not bring that back.
 */
const ports = [process.env['PORT'] || '8787', process.env['WORKER_HEALTH_PORT'] || '8790'];

async function ask(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(4_000) });
  if (!answer.ok) throw new Error(`/health on port ${port} answered ${answer.status}.`);
}

try {
  await Promise.any(ports.map(ask));
} catch (error) {
  const reasons = error instanceof AggregateError ? error.errors : [error];
  process.stderr.write(`${reasons.map(({ message }) => message).join(' ')}\n`);
  process.exitCode = 1;
}
