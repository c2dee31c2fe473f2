import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import type { QuestionFile } from './schema.ts';
import { questionShelf } from './shelf.ts';

const files = openShelf(questionShelf).questions.map(({ data }) => data);

/** By lesson. */
export const questionFiles: ReadonlyMap<string, QuestionFile> = new Map(files.map((file) => [file.lesson, file]));

export const questions = byId(files.flatMap(({ recall, exercises }) => [...recall, ...exercises]));
