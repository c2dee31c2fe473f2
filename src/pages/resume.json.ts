import type { APIRoute } from 'astro';
import { resumeSource } from '../learning/resume-data.ts';

/** `resume.json`: what the home page needs to say what comes next, loaded for who has records. */
export const GET: APIRoute = () => new Response(JSON.stringify(resumeSource), { headers: { 'Content-Type': 'application/json' } });
