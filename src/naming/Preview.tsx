import { useId } from 'preact/hooks';
import type { EditionKind } from '../host/stamp/kinds.ts';
import { isAddress } from '../host/rules.ts';
import type { tokensOf } from './colour-part.ts';
import { messages } from './messages.ts';
import { hostOf, type Settings } from './settings.ts';

const words = messages.preview;

interface PreviewProps {
  kind: EditionKind;
  settings: Settings;
  edition: string;
  /** What makes colours of those that can stand; undefined until it is there, or while none can. */
  draw: typeof tokensOf | undefined;
}

/** What readers will see of the settings. A logo is drawn as a picture: nothing in it runs or loads. */
export function Preview({ kind, settings, edition, draw }: PreviewProps) {
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
            <dd class={`naming-screen naming-${theme}`} style={draw?.(hostOf(settings, kind).colours ?? {}, theme)}>
              <p class="naming-band">
                {logo !== '' && <img src={logo} alt={logoAlt} />}
                <strong>{shownName}</strong>
              </p>
              {notice.trim() !== '' && <p>{notice}</p>}
              <p>
                <span class="naming-link">{words.link}</span>
                <span class="naming-button">{words.button}</span>
              </p>
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
