import type { Problem } from '../authoring/problems.ts';
import type { SourcedPage } from '../authoring/read.ts';
import { ownMessages as unfinished } from '../host/own-messages.ts';
import { placeholder } from '../host/rules.ts';
import { ownMessages as messages } from './own-messages.ts';

/** The text of a host's page or lesson: nothing left to fill in, no picture, and no way that leads by an address of the site. */
export function checkOwnBody({ file, body, bodyLine, mdx }: SourcedPage<unknown>): Problem[] {
  const inText = (line: number, advice: Pick<Problem, 'reason' | 'instead'>): Problem => ({ file, line, key: '', ...advice });
  return [
    ...body.split('\n').flatMap((line, i) => (line.includes(placeholder) ? [inText(bodyLine + i, unfinished.unfilled)] : [])),
    ...mdx.addresses.flatMap(({ kind, url, line }) => checkAddress(url, kind === 'image').map((advice) => inText(line, advice))),
    ...mdx.tags.flatMap(({ name: tag, attributes }) =>
      attributes.flatMap(({ name: attribute, text, line }) =>
        text !== undefined && ['href', 'src'].includes(attribute) && /^[a-z]/.test(tag)
          ? checkAddress(text, attribute === 'src').map((advice) => inText(line, advice))
          : [],
      ),
    ),
  ];
}

/** Pages of the site are led to by their id, so that a link holds at every base and in every edition. */
function checkAddress(url: string, isLoaded: boolean): Pick<Problem, 'reason' | 'instead'>[] {
  if (isLoaded) return [messages.picture];
  return /^(?:#|[a-z][a-z0-9+.-]*:)/i.test(url) ? [] : [messages.address(url)];
}
