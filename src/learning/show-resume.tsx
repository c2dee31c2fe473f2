/** The part of the home page that only those with records are shown. */
import { render } from 'preact';
import { Resume } from './Resume.tsx';
import type { ResumeSource } from './resume.ts';

export async function showResume(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-resume]');
  if (!place) return;
  const response = await fetch(place.dataset['resume'] ?? '');
  if (response.ok) render(<Resume source={(await response.json()) as ResumeSource} />, place);
}
