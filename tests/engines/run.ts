import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { serve } from '../browser/serve.ts';
import { engines } from './engines.ts';
import { journey } from './journey.ts';

/** One journey through the built site in three engines (`npm run test:engines`); names of engines after it choose among them. */
if (!existsSync('dist/index.html')) {
  console.error('dist/ holds no built site. Run: npm run build');
  process.exit(1);
}
const chosen = process.argv.slice(2).map((name) => name.toLowerCase());
const { origin, close } = await serve({ folder: 'dist', base: '/' }, 0, 'no-cache');
let passed = 0;
let failed = 0;
let skipped = 0;
for (const { id, start } of engines.filter((engine) => chosen.length === 0 || chosen.includes(engine.id.toLowerCase()))) {
  const report = await walkThrough(start);
  passed += report.passed;
  failed += report.failures.length;
  skipped += report.notes.length;
  console.log(
    `${report.name ?? id}: ${String(report.passed)} of the journey's ${String(journey.length)} steps passed${report.notes.join('')}`,
  );
  for (const failure of report.failures) console.log(`  ✗ ${failure}`);
}
close();
console.log(`${String(passed)} passed, ${String(failed)} failed`);
// In the shape of Playwright's report, for `tests/run.ts` to count.
const reports = 'test-results/reports';
mkdirSync(reports, { recursive: true });
writeFileSync(`${reports}/engines.json`, JSON.stringify({ stats: { expected: passed, unexpected: failed, skipped } }));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** All steps in one browser. An engine that cannot be had counts as one failure. */
async function walkThrough(start: (typeof engines)[number]['start']) {
  const report: { name?: string; passed: number; failures: string[]; notes: string[] } = { passed: 0, failures: [], notes: [] };
  let driver;
  try {
    driver = await start();
  } catch (error) {
    report.failures.push(sentence(error));
    return report;
  }
  report.name = driver.name;
  for (const { name, walk } of journey) {
    try {
      const note = await walk(driver, origin);
      if (typeof note === 'string') report.notes.push(`; ${name}: ${note}`);
      else report.passed += 1;
    } catch (error) {
      report.failures.push(`${name}\n    ${sentence(error)}`);
    }
  }
  await driver.close();
  return report;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
