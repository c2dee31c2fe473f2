import { shuffle } from '../src/questions/shuffle.ts';
import { readChoiceSets } from './questions/choices.ts';
import { messages } from './questions/messages.ts';
import { judgeGroups } from './questions/readers.ts';
import { describeSet, lengthsOf, sampleLines, summaryOf, tableOf, worstOf } from './questions/report.ts';
import { learnRegression } from './questions/statistics.ts';

/**
 * Holds that questions have to be read (`npm run check:questions`): what somebody scores who sees only the options, in single choices,
 * multiple choices and dialogues, by rules of thumb and by what characters of other lessons tell.
 *
 *     node tests/questions.ts             all of them; fails above the limit
 *     node tests/questions.ts a05 d2      every question of these, and what gives each away
 *     node tests/questions.ts --sample    twenty questions for a person to try, without the question; --stems, --keys add what is hidden
 */
const sets = readChoiceSets('.');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const giveawaysFor = (group: string) => learnRegression(sets.filter((set) => set.group !== group));

if (process.argv.includes('--sample')) {
  const sample = shuffle(
    sets.filter(({ kind }) => kind !== 'dialogue'),
    'check:questions',
  ).slice(0, 20);
  print(sampleLines(sample, { withStems: process.argv.includes('--stems'), withKeys: process.argv.includes('--keys') }));
} else if (named.length > 0) {
  for (const group of named) {
    const judged = judgeGroups(sets, [group]);
    if (judged.length === 0) {
      console.error(messages.unknown(group));
      process.exitCode = 1;
      continue;
    }
    const learned = giveawaysFor(group);
    print(judged.flatMap((one) => [...describeSet(one, learned), '']));
    print([lengthsOf(judged), summaryOf(judged)]);
  }
} else {
  const judged = judgeGroups(sets);
  const { lines, over } = tableOf(judged);
  print([...lines, lengthsOf(judged), summaryOf(judged)]);
  if (over > 0) {
    const worst = worstOf(judged, 12);
    print(['', messages.worst(worst.length), ...worst.flatMap((one) => describeSet(one, giveawaysFor(one.set.group)))]);
    console.error(`\n${messages.failed(over)}`);
    process.exitCode = 1;
  } else {
    console.log(messages.passed(sets.length));
  }
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}
