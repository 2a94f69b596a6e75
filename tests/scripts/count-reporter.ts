import type { Reporter, TestModule } from "vitest/node";

/**
 * Says at the very end, in one plain line, how many tests passed, failed and were skipped. A skip is
 * counted aloud, and fails the run where CI is set: what CI does not run, nobody knows to hold.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => states.filter((each) => each === state).length;
    const skipped = count("skipped") + count("pending");
    if (skipped > 0 && process.env.CI !== undefined) {
      process.stdout.write(`${skipped} tests were skipped, and CI is set: that is a failure.\n`);
      process.exitCode = 1;
    }
    process.stdout.write(`\n${count("passed")} passed, ${count("failed")} failed, ${skipped} skipped\n`);
  }
}
