import { useId } from 'preact/hooks';
import type { EditionKind } from '../host/stamp/kinds.ts';
import { isAddress } from '../host/rules.ts';
import { messages } from './messages.ts';
import type { Settings } from './settings.ts';

const words = messages.preview;

/** What readers will see of the settings. A logo is drawn as a picture: nothing in it runs or loads. */
export function Preview({ kind, settings, edition }: { kind: EditionKind; settings: Settings; edition: string }) {
  const id = useId();
  const { name, operator, contact, address, base, notice, logo, logoAlt } = settings;
  const shownName = name.trim() === '' ? words.noName : name;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <dl class="naming-preview">
        {(['light', 'dark'] as const).map((theme) => (
          <div key={theme}>
            <dt>{words[theme]}</dt>
            <dd class={`naming-screen naming-${theme}`}>
              {logo !== '' && <img src={logo} alt={logoAlt} />}
              <strong>{shownName}</strong>
              {notice.trim() !== '' && <p>{notice}</p>}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.foot}</dt>
          <dd>{words.operator(operator, contact)}</dd>
        </div>
        <div>
          <dt>{words.paper}</dt>
          <dd>{words.footOfPaper(shownName, edition)}</dd>
        </div>
        {kind === 'web' && (
          <div>
            <dt>{words.place}</dt>
            <dd>{isAddress(address) && `${new URL(address).origin}${base}`}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
