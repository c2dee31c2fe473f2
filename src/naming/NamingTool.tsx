import { useEffect, useRef, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import { isoDate } from '../learner/day.ts';
import { saveFile } from '../learner/file.ts';
import { sentenceFor } from '../load-failure.ts';
import { useReading } from '../tables/useReading.ts';
import { messages } from './messages.ts';
import type { PlainEdition } from './plain-edition.ts';
import { Preview } from './Preview.tsx';
import { Remaining } from './Remaining.tsx';
import { adviceOn, blankSettings, faultsOf, hostOf, type Settings } from './settings.ts';
import { SettingsForm } from './SettingsForm.tsx';
import type { OfferedStage } from './StagesField.tsx';
import { ZipField } from './ZipField.tsx';

const loadFile = importAgain(() => import('./settings-file.ts'));
const loadNaming = importAgain(() => import('./name-edition.ts'));
const loadColours = importAgain(() => import('./colour-part.ts'));

const words = messages.take;

/**
 * The plain edition in, a host's out: settings are written or loaded, seen as they will stand, and put into the files. Nothing is kept
 * and nothing leaves the browser.
 *
 * @param edition The edition of this page.
 * @param stages The stages of the course.
 */
export function NamingTool({ edition, stages }: { edition: string; stages: readonly OfferedStage[] }) {
  const [isAlive, setAlive] = useState(false);
  const [plain, setPlain] = useState<PlainEdition>();
  const [settings, setSettings] = useState<Settings>(blankSettings);
  const [said, setSaid] = useState<{ text: string; isError?: boolean }>({ text: '' });
  const [saved, setSaved] = useState('');
  const [colours, setColours] = useState<Awaited<ReturnType<typeof loadColours>>>();
  const making = useReading();
  const remaining = useRef<HTMLElement>(null);
  useEffect(() => {
    setAlive(true);
  }, []);

  const hasColours = `${settings.accent}${settings.band}`.trim() !== '';
  useEffect(() => {
    if (!hasColours) return;
    loadColours().then(setColours, (error: unknown) => {
      setSaid({ text: sentenceFor(error, false), isError: true });
    });
  }, [hasColours]);

  const { places, kind = 'web' } = plain ?? {};
  const stageIds = stages.map(({ id }) => id);
  const faults = [...faultsOf(settings, kind, stageIds), ...(colours?.faultsOfColours(settings) ?? [])];
  const draw = faults.some(({ field }) => field === 'accent' || field === 'band') ? undefined : colours?.tokensOf;
  const advice =
    faults.length > 0 ? [] : adviceOn(hostOf(settings, kind), places?.plain.texts ?? {}, isoDate(new Date()), places?.edition ?? edition);
  const make = async () => {
    setSaid({ text: '' });
    try {
      const part = hasColours ? await loadColours() : undefined;
      setColours(part);
      if (!plain || faults.length > 0 || (part?.faultsOfColours(settings).length ?? 0) > 0) {
        remaining.current?.focus();
        return;
      }
      const zip = await making.read(async (pace) => (await loadNaming()).nameEdition(plain, settings, pace));
      if (!zip) return;
      const name = words.zipName(plain.places.edition, settings.siteId.trim(), kind);
      saveFile(name, zip, 'application/zip');
      setSaid({ text: words.made[kind](name) });
    } catch (error) {
      setSaid({ text: sentenceFor(error, false), isError: true });
    }
  };
  const save = async () => {
    const name = words.settingsName(settings.siteId.trim());
    try {
      saveFile(name, (await loadFile()).writeSettings(settings));
      setSaved(words.saved(name));
    } catch (error) {
      setSaid({ text: sentenceFor(error, false), isError: true });
    }
  };
  return (
    <form
      class="naming"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <fieldset disabled={!isAlive}>
        <legend class="sr-only">{messages.settings.title}</legend>
        <ZipField setPlain={setPlain} />
        <SettingsForm kind={kind} settings={settings} setSettings={setSettings} faults={faults} stages={stages} />
        <Preview kind={kind} settings={settings} draw={draw} edition={places?.edition ?? edition} />
        <Remaining place={remaining} hasZip={plain !== undefined} faults={faults} advice={advice} />
        <h2>{words.title}</h2>
        <p class="actions">
          <button type="button" class="button primary" onClick={() => void make()}>
            {words.make}
          </button>
          <button type="button" class="button" onClick={() => void save()}>
            {words.save}
          </button>
        </p>
        <div role="status">
          {making.done !== undefined && <p>{words.making}</p>}
          {said.text !== '' && <p class={said.isError === true ? 'notice error' : 'notice success'}>{said.text}</p>}
        </div>
        <div role="status">{saved !== '' && <p class="notice success">{saved}</p>}</div>
      </fieldset>
    </form>
  );
}
