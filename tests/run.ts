import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Everything that must hold: `npm test` for every day, `npm run test:all` complete. The second runs all that the first runs, without
 * what makes it quick: tests tagged `@slow` (browser) and `*.slow.test.ts` (unit) are not left out, checks that ask `isComplete` leave
 * nothing out, and the steps of `complete` are added. A new slow suite belongs to one of these three. Whatever leaves the JSON report of
 * Vitest or Playwright in `test-results/reports/` is counted.
 */
const isComplete = process.argv.includes('--all');

/** A name to read, and the script of `package.json` that does it. */
type Step = readonly [title: string, script: string];

/** Lists that run side by side. All that writes what Astro generates stands in one of them, so that no step reads half a file. */
const sideBySide: Step[][] = [
  [
    ['Build', 'build'],
    ['Addresses', 'check:addresses'],
    ['Links', 'check:links'],
    ['Source documents', 'check:copies'],
    ['Types', 'check:types'],
    ['Lint', 'check:lint'],
  ],
  [
    ['Unit tests', 'test:unit'],
    ['Floors', 'check:floors'],
    ['Format', 'check:format'],
    ['Japanese prose', 'check:prose'],
    ['Questions', 'check:questions'],
    ['Unused code', 'check:unused'],
    ['Lock file', 'check:lock'],
  ],
];
/** Then one after another, with the whole computer to themselves. */
const browser: Step[] = [['Browser tests', 'test:browser']];
/** What only the complete run does. */
const complete: Step[] = [['Unit tests in another zone and language', 'test:zones']];

const after = [...browser, ...(isComplete ? complete : [])];
const count = sideBySide.flat().length + after.length;
const reports = 'test-results/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let done = 0;
let failedStep: string | undefined;
await Promise.all(sideBySide.map((steps) => runInTurn(steps, 'pipe')));
await runInTurn(after, 'inherit');

const { passed, failed, skipped } = countTests();
// A step that is no test runner, or a runner that broke down, has no failed test to count.
const failures = failedStep !== undefined && failed === 0 ? 1 : failed;
console.log(failedStep === undefined ? `\nAll ${String(count)} steps passed.` : `\nStopped at: ${failedStep}`);
console.log(`${String(passed)} passed, ${String(failures)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`);
process.exitCode = failedStep === undefined ? 0 : 1;

/** Begins no step once one has failed, here or in a list beside this one. */
async function runInTurn(steps: readonly Step[], output: 'pipe' | 'inherit'): Promise<void> {
  for (const step of steps) {
    if (failedStep !== undefined) return;
    if (!(await runStep(step, output))) failedStep ??= step[0];
  }
}

/** Output that is piped is shown when the step has ended, for other steps say something meanwhile. */
async function runStep([title, script]: Step, output: 'pipe' | 'inherit'): Promise<boolean> {
  const heading = () => {
    done += 1;
    console.log(
      `\n── ${String(done)}/${String(count)} ${title} (npm run ${script}) ${'─'.repeat(Math.max(0, 50 - title.length - script.length))}`,
    );
  };
  if (output === 'inherit') heading();
  const start = performance.now();
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MUSUBIME_COMPLETE: isComplete ? '1' : '' },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
  const status = await new Promise<number | null>((ended) => child.once('close', ended));
  if (output === 'pipe') {
    heading();
    process.stdout.write(Buffer.concat(said));
  }
  console.log(`${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** Sums what the test runners report; a runner that was not reached counts nothing. */
function countTests() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of globSync(`${reports}/*.json`)) {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Partial<VitestReport & PlaywrightReport>;
    sum.passed += report.numPassedTests ?? report.stats?.expected ?? 0;
    sum.failed += report.numFailedTests ?? report.stats?.unexpected ?? 0;
    sum.skipped += report.numPendingTests ?? report.stats?.skipped ?? 0;
  }
  return sum;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; skipped: number };
}
