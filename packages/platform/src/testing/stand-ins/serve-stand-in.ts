/**
 * Says on which port a stand-in listens, and lets it go on until whoever started it has closed its standard input or is
 * gone: a test run that is killed leaves none behind.
 */
export function serveStandIn(port: number, stop: () => Promise<void>): void {
  process.stdin
    .on('end', () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    })
    .resume();
  process.stdout.write(`${JSON.stringify({ port })}\n`);
}
