import type { APIRoute } from 'astro';
import { definitionsOf } from '../../sharing/definitions.ts';
import { worksheets } from '../../worksheets/sheets.ts';

/** `tools/records.json`: what files and the list ごみ箱 need of the sheets, loaded when there is such a file or list. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(definitionsOf(worksheets.values())), { headers: { 'Content-Type': 'application/json' } });
