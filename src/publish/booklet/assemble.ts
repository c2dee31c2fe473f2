/** What a booklet is put together from, by addresses of the built site. */
export interface BookletPlan {
  title: string;
  subtitle: string;
  edition: string;
  /** Who publishes; left out, the cover has a line to write on. */
  operator: string | undefined;
  chapters: readonly Chapter[];
  /** The page of all blank sheets, and the id of the one that is bound in. */
  blanks: { href: string; sheet: string };
  /** Parts of pages on the course itself. */
  about: readonly Chapter[];
  /** How each source is cited. */
  sources: readonly string[];
  words: BookletWords;
}

/** The text between one heading of a page and the next of its rank. */
interface Chapter {
  id: string;
  href: string;
  /** Words of the heading. */
  heading: string;
  /** Replaces the title of the page. */
  title?: string;
  code?: string;
}

/** What stands in the booklet and on no page. */
export interface BookletWords {
  contents: string;
  contacts: string;
  about: string;
  sources: string;
  index: string;
  operator: string;
  owner: string;
}

/**
 * Draws the booklet into the empty page it is called in, and gives the places its contents and its index lead to. Runs in the
 * browser: everything it needs comes as its argument.
 *
 * @throws when a page or a heading is not there.
 */
export async function drawBooklet({
  title,
  subtitle,
  edition,
  operator,
  chapters,
  blanks,
  about,
  sources,
  words,
}: BookletPlan): Promise<string[]> {
  const element = (name: string, className = '', children: readonly (Node | string)[] = []) => {
    const made = document.createElement(name);
    if (className !== '') made.className = className;
    made.append(...children);
    return made;
  };
  const pages = new Map<string, Document>();
  const read = async (href: string): Promise<Document> => {
    const known = pages.get(href);
    if (known) return known;
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${href}: ${String(response.status)}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    pages.set(href, page);
    for (const style of page.querySelectorAll('head > link[rel=stylesheet], head > style')) {
      if (style.textContent.startsWith('@page')) continue;
      const text = style.outerHTML;
      if (![...document.head.children].some(({ outerHTML }) => outerHTML === text)) document.head.append(document.importNode(style, true));
    }
    return page;
  };

  /** From a heading to the next of its rank or above. */
  const cut = (page: Document, chapter: Chapter): Element[] => {
    const rank = (found: Element) => (/^H[1-6]$/.test(found.tagName) ? Number(found.tagName[1]) : 7);
    const heading = [...page.querySelectorAll('main :is(h2, h3)')].find(({ textContent }) => textContent.trim() === chapter.heading);
    if (!heading) throw new Error(`${chapter.href}: no heading 「${chapter.heading}」`);
    const found: Element[] = [];
    for (let next = heading.nextElementSibling; next && rank(next) > rank(heading); next = next.nextElementSibling)
      found.push(document.importNode(next, true));
    return found;
  };

  let places = 0;
  const terms = new Map<string, { term: string; reading: string; places: string[] }>();
  const chapterOf = new Map(chapters.map(({ id, href }) => [new URL(href, location.href).pathname, id]));

  /** Ids become the booklet's; what only a screen can do goes. */
  const settle = (part: HTMLElement, id: string) => {
    for (const button of part.querySelectorAll('button.term')) {
      const definition = button.nextElementSibling;
      const key = button.getAttribute('popovertarget')?.replace(/^term-(.*)-\d+$/, '$1') ?? '';
      const known = terms.get(key) ?? {
        term: definition?.querySelector('b')?.textContent ?? '',
        reading: definition?.querySelector('.term-reading')?.textContent.replace(/[（）]/g, '') ?? '',
        places: [],
      };
      terms.set(key, known);
      // Names of places in a PDF are short and of plain letters.
      const place = `term-${String(places)}`;
      places += 1;
      known.places.push(place);
      const word = element('span', 'term', [...button.childNodes]);
      word.id = place;
      button.replaceWith(word);
      definition?.remove();
    }
    for (const gone of part.querySelectorAll('script, style, [data-widget], [data-question], .screen-only, button')) gone.remove();
    for (const owner of part.querySelectorAll('[id]:not(.term)')) owner.id = `${id}-${owner.id}`;
    for (const labelled of part.querySelectorAll('[aria-labelledby]'))
      labelled.setAttribute(
        'aria-labelledby',
        (labelled.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((name) => `${id}-${name}`)
          .join(' '),
      );
    // A figure around a drawing would be a second picture, without words of its own.
    for (const figure of part.querySelectorAll('figure')) figure.replaceWith(renamed(figure, 'div'));
    for (const caption of part.querySelectorAll('figcaption')) caption.replaceWith(renamed(caption, 'p', 'caption'));
    for (const drawing of part.querySelectorAll('svg:not([role=img])')) drawing.setAttribute('aria-hidden', 'true');
    for (const fold of part.querySelectorAll('details')) fold.open = true;
    for (const link of part.querySelectorAll('a')) {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
      const chapter = hash === '' ? chapterOf.get(pathname) : undefined;
      if (chapter === undefined) link.replaceWith(...link.childNodes);
      else link.setAttribute('href', `#${chapter}`);
    }
  };
  const renamed = (old: Element, name: string, className = old.className) => {
    const made = element(name, className, [...old.childNodes]);
    if (old.id !== '') made.id = old.id;
    return made;
  };

  const numbered: string[] = [];
  /** A line of the contents or the index: where it leads, and the room for the number of the page. */
  const lead = (id: string, label: string, className = '') => {
    numbered.push(id);
    const link = element('a', className, [element('span', 'label', [label]), element('span', 'number', ['000'])]);
    link.setAttribute('href', `#${id}`);
    return link;
  };

  const body = element('main');
  const contents: HTMLElement[] = [];
  const open = (id: string, name: string, code?: string) => {
    const heading = element('h2', '', [...(code === undefined ? [] : [element('span', 'code', [`${code} `])]), name]);
    heading.id = id;
    const section = element('section', 'chapter', [heading]);
    body.append(section);
    contents.push(element('li', 'of-chapter', [lead(id, code === undefined ? name : `${code}　${name}`)]));
    return section;
  };

  for (const chapter of chapters) {
    const page = await read(chapter.href);
    const section = open(chapter.id, chapter.title ?? page.querySelector('main h1')?.lastChild?.textContent ?? '', chapter.code);
    const part = element('div', 'text', cut(page, chapter));
    settle(part, chapter.id);
    section.append(part);
    for (const [at, heading] of [...part.querySelectorAll('h3')].entries()) {
      heading.id = `${chapter.id}-${String(at)}`;
      contents.push(element('li', '', [lead(heading.id, heading.textContent)]));
    }
  }

  const blank = (await read(blanks.href)).querySelector(`[data-sheet="${blanks.sheet}"]`);
  if (!blank) throw new Error(`${blanks.href}: no sheet ${blanks.sheet}`);
  const paper = document.importNode(blank, true) as HTMLElement;
  paper.hidden = false;
  const named = open('contacts', words.contacts);
  const heading = named.firstElementChild;
  if (heading) {
    // The paper says its name itself, on a page of its own; the heading is for the outline.
    heading.className = 'unseen';
    paper.querySelector('.sheet-a4')?.prepend(heading);
  }
  named.append(paper);

  const last = open('about', words.about);
  for (const chapter of about) {
    const part = element('div', 'text', [element('h3', '', [chapter.heading]), ...cut(await read(chapter.href), chapter)]);
    settle(part, chapter.id);
    last.append(part);
  }
  last.append(
    element('h3', '', [words.sources]),
    element(
      'ul',
      'sources',
      sources.map((source) => element('li', '', [source])),
    ),
  );

  const index = open('index', words.index);
  const rows = [...terms.values()].sort((a, b) => a.reading.localeCompare(b.reading, 'ja'));
  const firsts = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];
  const isFrom = (first: string, reading: string) => first.localeCompare(reading.charAt(0), 'ja', { sensitivity: 'base' }) <= 0;
  const columns = element('div', 'index');
  for (const [at, first] of firsts.entries()) {
    const next = firsts[at + 1];
    const members = rows.filter(({ reading }) => isFrom(first, reading) && (next === undefined || !isFrom(next, reading)));
    if (members.length === 0) continue;
    const lines = members.map(({ term, places: [place = ''] }) => element('li', '', [lead(place, term)]));
    columns.append(element('h3', '', [first]), element('ul', '', lines));
  }
  index.append(columns);

  const mark = (await read(blanks.href)).querySelector('.site-title svg');
  const cover = element('header', 'cover', [
    ...(mark ? [document.importNode(mark, true)] : []),
    element('p', 'subtitle', [subtitle]),
    element('h1', '', [title]),
    element('p', 'edition', [edition]),
    operator === undefined ? element('p', 'line', [words.operator]) : element('p', 'operator', [operator]),
    element('p', 'line', [words.owner]),
  ]);
  const list = element('nav', 'contents', [element('h2', '', [words.contents]), element('ul', '', contents)]);
  document.body.append(cover, list, body);
  document.title = title;
  await document.fonts.ready;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!link.sheet)
      await new Promise((done) => {
        link.addEventListener('load', done, { once: true });
      });
  return numbered;
}

/** Writes the numbers of pages beside the places they belong to, in the order in which these were given. Runs in the browser. */
export function numberPages(pages: readonly number[]): void {
  for (const [at, place] of [...document.querySelectorAll('.number')].entries()) place.textContent = String(pages[at] ?? '');
}
