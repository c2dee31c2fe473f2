import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '../authoring/problems.ts';
import { readYaml, type Sourced } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { hostSchema } from '../host/schema.ts';
import { ownMessages as messages } from './own-messages.ts';
import type { Course } from './schema.ts';

const schema = z.looseObject(hostSchema.pick({ hiddenStages: true }).shape);

/** What a host's settings say of stages, held against those that there are: each is one, and one at least is left. What else is wrong in them is said where they are read. */
export function checkOwnStages(root: string, overlay: Overlay, course: Sourced<Course>): Problem[] {
  const file = `${overlay.place}/site.yaml`;
  const settings = existsSync(resolve(root, file)) ? readYaml(root, file, schema, []) : undefined;
  if (!settings) return [];
  const { hiddenStages } = settings.data;
  const stages = course.data.stages.map(({ id }) => id);
  if (stages.every((stage) => hiddenStages.includes(stage)))
    return [{ file, line: settings.lineOf(['hiddenStages']), key: 'hiddenStages', ...messages.noStage }];
  return hiddenStages.flatMap((stage, at) => checkReference(settings, ['hiddenStages', at], stage, new Set(stages), '段階'));
}
