/**
 * Every key begins `musubime:<siteId>:`, then `<kind>:<id>[:<instanceId>]`.
 *
 * | kind | id | what |
 * | --- | --- | --- |
 * | sheet | worksheet id, then instance id | what was written in a sheet |
 * | topic | topic id | name, scene and problem of a テーマ; its sheets carry the same id as instance |
 * | lesson | lesson id | whether it is done, what was promised at its end, the heading and the part one was at, the parts that were read |
 * | answers | lesson id | answers to its questions |
 * | dialogue | dialogue id | the path walked, earlier paths, notes |
 * | review | me | when which question came back, and how it went |
 * | profile | me | header fields offered in the next sheet |
 * | aside | digest | raw text of a record that could not be read |
 * | meta | browser, mode, backup, searches | id of this browser; own or shared computer; when everything was last exported; recent searches |
 *
 * `meta` and `aside` hold plain text; all others hold an envelope.
 */
type RecordKind = 'sheet' | 'topic' | 'lesson' | 'answers' | 'dialogue' | 'review' | 'profile';

/** Where one record is, inside a site: `sheet:w08:k3x9`. */
export type Place = `${RecordKind}:${string}`;

export const sheetPlace = (sheetId: string, instanceId?: string): Place =>
  instanceId === undefined ? `sheet:${sheetId}` : `sheet:${sheetId}:${instanceId}`;
export const topicPlace = (topicId: string): Place => `topic:${topicId}`;
export const lessonPlace = (lessonId: string): Place => `lesson:${lessonId}`;
export const answersPlace = (lessonId: string): Place => `answers:${lessonId}`;
export const dialoguePlace = (dialogueId: string): Place => `dialogue:${dialogueId}`;
export const reviewPlace: Place = 'review:me';
export const profilePlace: Place = 'profile:me';

export function isPlace(text: string): text is Place {
  return /^(?:sheet|topic|lesson|answers|dialogue|review|profile):[a-z0-9-][a-z0-9.-]*(?::[a-z0-9-]+)?$/.test(text) && text.length <= 200;
}

/** What a reader calls a lesson, a sheet or a stage: 「A01」. Of a host's own it is what follows the host's name. */
export const codeOf = (id: string): string => id.slice(id.indexOf('.') + 1).toUpperCase();

/** The instance part of a sheet's place, if it has one. */
export const instanceOf = (place: Place): string | undefined => place.split(':')[2];

/** A new id for a browser, row or instance: 10 characters, unguessable enough not to collide. Works on insecure origins. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte % 32] ?? 'a').join('');
}
