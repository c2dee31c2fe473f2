import { importAgain } from '../again.ts';
import { showAskFailed } from './ask-failure.ts';
import { holdsRecords, writtenEvent } from './glance.ts';
import type { RecordHandle } from './handle.ts';
import type { Place } from './keys.ts';

/** The code that keeps records. Rejects with a `LoadFailure`, and can be asked again. */
export const loadKeep = importAgain(() => import('./keep.ts'));

type Keep = Awaited<ReturnType<typeof loadKeep>>;

/** Whether this browser holds anything of this site: what shows it is then loaded at once. */
export const holdsAny = (): boolean => holdsRecords('localStorage') || holdsRecords('sessionStorage');

/** What who only reads does without: opened with its first use, or once this browser holds anything. */
export interface Later<Thing> {
  /** Undefined until it is open. */
  handle: () => Thing | undefined;
  /** Rejects with a `LoadFailure`. */
  open: () => Promise<Thing>;
}

export interface LaterRecord extends Later<RecordHandle> {
  /** Calls back when it is opened, and whenever it may have changed from then on. */
  follow: (changed: (handle: RecordHandle) => void) => void;
  /** Says at the end of `section` what has to be said once something was written there. */
  showNotes: (section: HTMLElement) => void;
}

/**
 * What is opened once, and again after a failure.
 *
 * @param ready Called with it before who asked for it has it.
 */
export function openedBy<Thing>(begin: () => Promise<Thing>, ready?: (thing: Thing) => void): Later<Thing> {
  let opened: Thing | undefined;
  let coming: Promise<Thing> | undefined;
  const come = async () => {
    try {
      opened = await begin();
    } catch (error) {
      coming = undefined;
      throw error;
    }
    ready?.(opened);
    return opened;
  };
  return { handle: () => opened, open: () => (coming ??= come()) };
}

/** @param placeOf Where it lies. */
export function openLater(placeOf: (keep: Keep) => Place): LaterRecord {
  const waiting: ((handle: RecordHandle) => void)[] = [];
  let show: Keep['showNotes'];
  const later = openedBy(
    async () => {
      const keep = await loadKeep();
      show = keep.showNotes;
      return keep.getLearner().open(placeOf(keep));
    },
    (handle) => {
      for (const subscribe of waiting) subscribe(handle);
    },
  );
  openOnceHeld(later);
  return {
    ...later,
    follow: (changed) => {
      const subscribe = (handle: RecordHandle) => {
        handle.$record.subscribe(() => {
          changed(handle);
        });
      };
      const opened = later.handle();
      if (opened) subscribe(opened);
      else waiting.push(subscribe);
    },
    showNotes(section) {
      const opened = later.handle();
      if (opened) show(section, opened);
    },
  };
}

/** Opens it as soon as this browser holds anything. */
export function openOnceHeld({ open }: Later<unknown>): void {
  const look = () => {
    if (holdsAny()) open().catch(() => undefined);
  };
  for (const event of [writtenEvent, 'storage', 'pageshow']) addEventListener(event, look);
}

/** Calls `use` now if it is open, else once it is. Until then the browser asks before the page is left. */
export function useLater<Thing>({ handle, open }: Later<Thing>, use: (thing: Thing) => void, failed: (error: unknown) => void): void {
  const opened = handle();
  if (opened) {
    use(opened);
    return;
  }
  const stay = new AbortController();
  addEventListener(
    'beforeunload',
    (event) => {
      event.preventDefault();
    },
    { signal: stay.signal },
  );
  open()
    .then(use, failed)
    .finally(() => {
      stay.abort();
    });
}

/** Opens it when a pointer or the focus comes to what is kept in it, before that is pressed. */
export function openWhenReached(element: HTMLElement, { open }: Later<unknown>): void {
  const prepare = () => void open().catch(() => undefined);
  for (const event of ['pointerover', 'focusin']) element.addEventListener(event, prepare, { once: true });
}

/** Lets the question whose computer it is be answered (`AskComputer.astro`) before the code that asks it is there (`ask.ts`). */
export function askLater(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-ask] button')) {
    button.disabled = false;
    button.addEventListener('click', () => {
      document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
      button.dataset['pressed'] = '';
      loadKeep().then(({ getLearner }) => getLearner(), showAskFailed);
    });
  }
}
