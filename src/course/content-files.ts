import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseSchema } from '../cases/schema.ts';
import { dialogueSchema } from '../dialogues/schema.ts';
import { parseFigures, type FigureFile } from '../evidence/register.ts';
import { activitySchema, correctionsSchema, sourcesSchema } from '../evidence/schema.ts';
import { parseTable } from '../evidence/table.ts';
import { glossarySchema } from '../glossary/schema.ts';
import { positionSchema } from '../position/schema.ts';
import { rubySchema } from '../ruby/schema.ts';
import { questionFileSchema } from '../questions/schema.ts';
import { sceneSchema } from '../scenes/schema.ts';
import { townSchema } from '../town/schema.ts';
import { worksheetSchema } from '../worksheets/schema.ts';
import { idsSchema } from './ids.ts';
import { ContentError, type Problem } from './problems.ts';
import { readPageFolder, readYaml, readYamlFolder } from './read.ts';
import { courseSchema, lessonSchema, pageSchema } from './schema.ts';

/** Every content file of the course, each valid on its own. */
export type ContentFiles = ReturnType<typeof readContentFiles>;

/**
 * Reads `content/` below a root folder.
 *
 * @throws ContentError listing everything that is wrong in any file.
 */
export function readContentFiles(root: string) {
  const problems: Problem[] = [];
  const course = readYaml(root, 'content/course.yaml', courseSchema, problems);
  const glossary = readYaml(root, 'content/glossary.yaml', glossarySchema, problems);
  const ruby = readYaml(root, 'content/ruby.yaml', rubySchema, problems);
  const sources = readYaml(root, 'content/evidence/sources.yaml', sourcesSchema, problems);
  const corrections = readYaml(root, 'content/evidence/corrections.yaml', correctionsSchema, problems);
  const town = readYaml(root, 'content/town.yaml', townSchema, problems);
  const position = readYaml(root, 'content/position.yaml', positionSchema, problems);
  // JSON is YAML, and so its lines can be named too.
  const ids = readYaml(root, 'content/ids.json', idsSchema, problems);
  const figuresPath = 'content/evidence/figures.csv';
  const figures: FigureFile = parseFigures(readFileSync(join(root, figuresPath), 'utf8'), figuresPath, problems);
  const activitiesPath = 'content/evidence/scene-activities.csv';
  const activities = parseTable(readFileSync(join(root, activitiesPath), 'utf8'), activitiesPath, activitySchema, problems);
  const lessons = readPageFolder(root, 'content/docs/lessons', lessonSchema, problems);
  const pages = readPageFolder(root, 'content/docs', pageSchema, problems);
  const questions = readYamlFolder(root, 'content/questions', questionFileSchema, problems);
  const dialogues = readYamlFolder(root, 'content/dialogues', dialogueSchema, problems);
  const worksheets = readYamlFolder(root, 'content/worksheets', worksheetSchema, problems);
  const cases = readYamlFolder(root, 'content/cases', caseSchema, problems);
  const scenes = readYamlFolder(root, 'content/scenes', sceneSchema, problems);
  if (problems.length > 0 || !course || !glossary || !ruby || !sources || !corrections || !town || !position || !ids)
    throw new ContentError(problems);
  return {
    ids,
    course,
    glossary,
    ruby,
    sources,
    corrections,
    town,
    position,
    figures,
    activities,
    lessons,
    pages,
    questions,
    dialogues,
    worksheets,
    cases,
    scenes,
  };
}
