const { writeSync } = require('node:fs');

/** Says in the very last line what came out, for people and machines that look at nothing else. */
class LastLineReporter {
  onRunComplete(_contexts, results) {
    // A file that cannot be run at all holds an unknown number of tests; it counts as one that failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // Tear-down and other reporters may still write after this; at the exit nobody does.
    process.once('exit', () => writeSync(1, `${line}\n`));
  }
}

module.exports = LastLineReporter;
