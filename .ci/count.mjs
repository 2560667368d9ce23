import { readFileSync } from 'node:fs';

/**
 * Prints the last line of a run from the report of the tests, the number of failed steps and the output of the tests of
 * infra/; fails if any failed.
 */
const [path, steps, infraPath] = process.argv.slice(2);
let report = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
try {
  report = JSON.parse(readFileSync(path, 'utf8'));
} catch {
  console.log('The tests left no report.');
}
// A file that cannot even be loaded has no tests to count, but it has failed.
const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
).length;
const testFailures = report.numFailedTests + brokenFiles;

/** Of its last line; nothing where they were skipped. */
function countInfra() {
  const counts = /(\d+) passed, (\d+) failed\s*$/.exec(readFileSync(infraPath, 'utf8'));
  return counts === null ? { passed: 0, failed: 0 } : { passed: Number(counts[1]), failed: Number(counts[2]) };
}
const infra = infraPath === undefined ? { passed: 0, failed: 0 } : countInfra();

// The steps of both are among the failed ones when a test failed: that is counted by the test.
const counted = (testFailures > 0 ? 1 : 0) + (infra.failed > 0 ? 1 : 0);
const failed = testFailures + infra.failed + Math.max(0, Number(steps) - counted);
console.log(`${report.numPassedTests + infra.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
