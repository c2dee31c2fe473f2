import { spawnSync } from 'node:child_process';

/** The unit tests once more, far from Japan and in no language (`npm run test:zones`): what the code does depends on neither. */
const { status } = spawnSync('npx vitest run --reporter=dot --reporter=json --outputFile.json=test-results/reports/zones.json', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, MUSUBIME_COMPLETE: '0', MUSUBIME_ZONE: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
});
process.exitCode = status ?? 1;
