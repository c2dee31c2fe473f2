import type { APIRoute } from 'astro';
import { course } from '../course/course.ts';

/** `changes.json`: what editions brought, loaded for who has records of an older one. */
export const GET: APIRoute = () => new Response(JSON.stringify(course.changes), { headers: { 'Content-Type': 'application/json' } });
