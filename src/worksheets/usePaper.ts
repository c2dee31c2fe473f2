import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import type { Version } from './draw-paper.tsx';
import type { EntrySource } from './entries.ts';
import { paperMessages } from './paper-messages.ts';
import { $paper, askForPaper } from './paper-part.ts';
import { printAlone } from './print.ts';
import type { Worksheet } from './schema.ts';
import type { Imprint } from './SheetPaper.tsx';

/** What the ways out of a sheet, and into it, have to know. */
export interface OutletsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  imprint: Imprint;
  sources: Record<string, EntrySource>;
}

export interface Paper {
  /** Prints the sheet; without a version what is written, or the blank one where nothing is. */
  print: (version?: Version) => void;
  /** Says why a paper or a file could not be made; undefined once one was. */
  fail: (error: unknown) => void;
  error: unknown;
}

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
