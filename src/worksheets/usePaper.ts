import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import { useSelected } from '../learner/hooks.ts';
import { hasText } from '../learner/record.ts';
import { versions, type OutletsProps, type Paper, type Version } from './outlets-props.ts';
import { paperMessages } from './paper-messages.ts';
import { $paper, askForPaper } from './paper-part.ts';
import { printAlone } from './print.ts';

/**
 * The paper of the open sheet: the blank one stands in the page from the server, so that it prints without scripts; before every
 * print it is drawn anew with what the learner asked for.
 */
export function usePaper({ sheet, learner, handle, imprint, sources }: OutletsProps, form: MutableRef<HTMLFormElement | null>): Paper {
  const asked = useRef<Version>();
  const written = useSelected(handle, hasText, Object.is) ?? false;
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    // The browser's own printing waits for nothing: what it needs is at hand as soon as there is a text.
    if (written) askForPaper().catch(setError);
  }, [written]);

  useEffect(() => {
    const paper = paperOf(form.current);
    if (!handle || !learner || !paper) return;
    const draw = () => {
      const record = handle.$record.get();
      const version = asked.current ?? (hasText(record) ? 'filled' : 'blank');
      const part = $paper.get();
      if (part) part.drawPaper(paper, version, { sheet, imprint, record, learner, sources });
      else if (version !== 'blank') paper.textContent = paperMessages.paper.notYet;
    };
    const finish = () => {
      asked.current = undefined;
    };
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', finish);
    // What `PrintLesson.astro` asks for.
    const version = versions.find((one) => location.search === `?print=${one}`);
    if (version) {
      // Once: neither a reload nor a way back prints again.
      history.replaceState(null, '', location.pathname);
      print(version);
    }
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', finish);
    };
  }, [handle, learner]);

  const print = (version?: Version) => {
    askForPaper().then(() => {
      const paper = paperOf(form.current);
      if (!paper) return;
      setError(undefined);
      asked.current = version;
      printAlone(paper);
    }, setError);
  };
  return { print, fail: setError, error };
}

const paperOf = (inside: Element | null): Element | null =>
  inside?.closest('[data-worksheet-frame]')?.querySelector('.sheet-paper') ?? null;
