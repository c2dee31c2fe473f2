import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Processor seconds of a process and of all that it starts, sampled every 100 ms (Linux): what a system counts for a parent leaves out
 * a child that nobody waited for, as Pagefind's program is.
 */
export function watchProcesses(root: number): { stop: () => number } {
  const ticks = Number(execFileSync('getconf', ['CLK_TCK']));
  const members = new Set([root]);
  const seconds = new Map<number, number>();
  const timer = setInterval(() => {
    const seen = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? look(Number(name), ticks) : []));
    for (let size = 0; size !== members.size;) {
      size = members.size;
      for (const { pid, parent } of seen) if (members.has(parent)) members.add(pid);
    }
    for (const { pid, processor } of seen) if (members.has(pid)) seconds.set(pid, processor);
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return [...seconds.values()].reduce((sum, each) => sum + each, 0);
    },
  };
}

function look(pid: number, ticks: number): { pid: number; parent: number; processor: number }[] {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return [{ pid, parent: Number(fields[1]), processor: (Number(fields[11]) + Number(fields[12])) / ticks }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
