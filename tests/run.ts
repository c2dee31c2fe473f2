import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Everything that must hold, in order (`npm test`). Stops at the first step that fails. */
const steps = [
  ['Format', 'check:format'],
  ['Lint', 'check:lint'],
  ['Floors', 'check:floors'],
  ['Types', 'check:types'],
  ['Unit tests', 'test:unit'],
  ['Japanese prose', 'check:prose'],
  ['Unused code', 'check:unused'],
  ['Build', 'build'],
  ['Addresses', 'check:addresses'],
  ['Links', 'check:links'],
  ['Source documents', 'check:copies'],
  ['Lock file', 'check:lock'],
  ['Browser tests', 'test:browser'],
] as const;

/** Where the test runners leave their counts. */
const reports = { unit: 'test-results/unit.json', browser: 'test-results/browser.json' };

mkdirSync('test-results', { recursive: true });
for (const report of Object.values(reports)) rmSync(report, { force: true });

let failedStep: string | undefined;
for (const [i, [title, script]] of steps.entries()) {
  console.log(
    `\n── ${String(i + 1)}/${String(steps.length)} ${title} (npm run ${script}) ${'─'.repeat(Math.max(0, 50 - title.length - script.length))}`,
  );
  const start = performance.now();
  const { status } = spawnSync(`npm run --silent ${script}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    failedStep = title;
    break;
  }
}

const { passed, failed, skipped } = countTests();
// A step that is no test runner, or a runner that broke down, has no failed test to count.
const failures = failedStep !== undefined && failed === 0 ? 1 : failed;
console.log(failedStep === undefined ? `\nAll ${String(steps.length)} steps passed.` : `\nStopped at: ${failedStep}`);
console.log(`${String(passed)} passed, ${String(failures)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`);
process.exitCode = failedStep === undefined ? 0 : 1;

/** Sums what the two test runners report; a runner that was not reached counts nothing. */
function countTests() {
  const unit = readReport(reports.unit) as { numPassedTests: number; numFailedTests: number; numPendingTests: number } | undefined;
  const browser = readReport(reports.browser) as { stats: { expected: number; unexpected: number; skipped: number } } | undefined;
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0),
    skipped: (unit?.numPendingTests ?? 0) + (browser?.stats.skipped ?? 0),
  };
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
