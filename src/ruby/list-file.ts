import type { APIRoute } from 'astro';
import { content } from '../course/content.ts';

/** `ruby.json`: words and their readings, loaded when a reader switches ふりがな on. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(content.ruby.map(({ word, reading }) => [word, reading])), {
    headers: { 'Content-Type': 'application/json' },
  });
