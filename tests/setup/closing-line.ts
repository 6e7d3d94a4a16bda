/** The last line of a run, for people and for CI: `N passed, N failed, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      if (module.errors().length > 0) count.failed += 1;
    }
    count.failed += errors.length + count.pending;
    process.on('exit', () => console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`));
  }
}
