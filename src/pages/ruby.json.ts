import type { APIRoute } from 'astro';
import { rubyWords } from '../ruby/words.ts';

/** `ruby.json`: words and their readings, loaded when a reader switches ふりがな on. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(rubyWords.map(({ word, reading }) => [word, reading])), {
    headers: { 'Content-Type': 'application/json' },
  });
