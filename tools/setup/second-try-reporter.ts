import type { Reporter, TestCase } from 'vitest/node';

/** Names at the end of a run the tests that passed at a second try only, so that what is unsteady is seen and mended. */
export default class SecondTryReporter implements Reporter {
  private readonly names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky === true) this.names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.names.length > 0) console.log(`\nPassed at a second try only:\n${this.names.join('\n')}`);
  }
}
