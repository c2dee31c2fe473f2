import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import { useRestored } from '../learner/useRestored.ts';
import { sentenceFor } from '../load-failure.ts';
import type { EditionKind } from '../host/stamp/kinds.ts';
import { longest } from '../host/rules.ts';
import { LogoField } from './LogoField.tsx';
import { messages } from './messages.ts';
import { ReviewRows } from './ReviewRows.tsx';
import { ofServers, type Remark, type Settings, type TextField } from './settings.ts';
import { StagesField, type OfferedStage } from './StagesField.tsx';
import { TextInput } from './TextInput.tsx';

const loadFile = importAgain(() => import('./settings-file.ts'));

const words = messages.settings;

interface FormProps {
  kind: EditionKind;
  settings: Settings;
  setSettings: (settings: Settings) => void;
  faults: readonly Remark[];
  stages: readonly OfferedStage[];
}

/** The settings, field by field, or all at once from a file. What is empty is not called wrong here before it is asked for. */
export function SettingsForm({ kind, settings, setSettings, faults, stages }: FormProps) {
  const id = useId();
  const [said, setSaid] = useState<{ text: string; isError?: boolean }>({ text: '' });
  useRestored();
  const load = async (file: File) => {
    try {
      const { largestSettings, readSettings } = await loadFile();
      const read = file.size > largestSettings ? undefined : readSettings(new Uint8Array(await file.arrayBuffer()));
      const isKnown = (stage: string) => stages.some(({ id: known }) => known === stage);
      if (read) setSettings({ ...read, hiddenStages: read.hiddenStages.filter(isKnown) });
      setSaid(read ? { text: words.loaded } : { text: words.notSettings, isError: true });
    } catch (error) {
      setSaid({ text: sentenceFor(error, false), isError: true });
    }
  };
  const text = (field: TextField, most?: number, other?: ComponentChildren) => (
    <TextInput
      key={field}
      label={messages.fields[field]}
      help={messages.help[field]}
      most={most}
      fault={settings[field] === '' ? undefined : faults.find((fault) => fault.field === field)?.said}
      value={settings[field]}
      set={(value) => {
        setSettings({ ...settings, [field]: value });
      }}
    >
      {other}
    </TextInput>
  );
  const colour = (field: 'accent' | 'band', standard: string) =>
    text(
      field,
      7,
      <input
        type="color"
        aria-label={messages.picker(messages.fields[field])}
        value={/^#[\da-f]{6}$/i.test(settings[field]) ? settings[field] : standard}
        onInput={({ currentTarget }) => {
          setSettings({ ...settings, [field]: currentTarget.value });
        }}
      />,
    );
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <div class="field">
        <label for={`${id}-load`}>{words.load}</label>
        <p class="help" id={`${id}-load-help`}>
          {words.loadHelp}
        </p>
        <input
          id={`${id}-load`}
          type="file"
          accept=".json"
          aria-describedby={`${id}-load-help`}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void load(file);
          }}
        />
      </div>
      <div role="status">{said.text !== '' && <p class={said.isError === true ? 'notice error' : 'notice success'}>{said.text}</p>}</div>
      {text('name', longest.name)}
      {text('operator', longest.operator)}
      {text('contact', longest.contact)}
      {kind === 'web' && ofServers.map((field) => text(field))}
      {text('siteId', longest.siteId)}
      {text('notice', longest.notice)}
      <LogoField
        logo={settings.logo}
        setLogo={(logo) => {
          setSettings({ ...settings, logo });
        }}
      />
      {settings.logo !== '' && text('logoAlt', longest.logoAlt)}
      {colour('accent', '#0017c1')}
      {colour('band', '#ffffff')}
      <StagesField
        stages={stages}
        hidden={settings.hiddenStages}
        fault={faults.find(({ field }) => field === 'hiddenStages')?.said}
        setHidden={(hiddenStages) => {
          setSettings({ ...settings, hiddenStages });
        }}
      />
      <ReviewRows
        reviews={settings.reviews}
        faults={faults}
        setReviews={(reviews) => {
          setSettings({ ...settings, reviews });
        }}
      />
    </section>
  );
}
