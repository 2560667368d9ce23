import { readFileSync } from 'node:fs';

/** Prints the last line of a run from the report of the tests and the number of failed steps; fails if any failed. */
const [path, steps] = process.argv.slice(2);
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
// The step of the tests itself is among the failed ones when a test failed: that is counted by the test.
const testFailures = report.numFailedTests + brokenFiles;
const failed = testFailures + Math.max(0, Number(steps) - (testFailures > 0 ? 1 : 0));
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
