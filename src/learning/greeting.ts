import { getLearner } from '../learner/browser.ts';
import { pageSite } from '../learner/glance.ts';
import { profilePlace } from '../learner/keys.ts';
import { peekEditions } from '../learner/peek.ts';
import { changesSince, type Change } from './editions.ts';
import { greetingMessages as words } from './greeting-messages.ts';

/**
 * Says once, above the page's content, what changed since the edition that the learner read. Loaded where there may be something to say
 * (`attend.ts`); records that may be another person's are asked about first.
 */
export async function greet(base: string): Promise<void> {
  const learner = getLearner();
  const place = document.querySelector<HTMLElement>('[data-page-kind]');
  if (learner.$held.get() || !place) return;
  const response = await fetch(`${base}changes.json`);
  if (!response.ok) return;
  const { edition } = pageSite();
  const seen = String(learner.read(profilePlace)?.values['edition']?.value ?? '');
  const changes = changesSince((await response.json()) as Change[], edition, seen, peekEditions());
  if (changes.length === 0) return;
  const box = document.createElement('section');
  box.className = 'notice screen-only';
  const title = made('strong', words.title);
  title.id = 'edition-changes';
  box.setAttribute('aria-labelledby', title.id);
  const list = document.createElement('ul');
  list.append(...changes.flatMap((change) => change.what.map((what) => made('li', `${words.edition(change.edition)}：${what}`))));
  const close = made('button', words.close);
  close.type = 'button';
  close.className = 'button quiet';
  close.addEventListener('click', () => {
    learner.open(profilePlace).edit('edition', edition);
    box.remove();
  });
  box.append(title, list, made('p', words.kept), close);
  place.prepend(box);
}

function made<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
