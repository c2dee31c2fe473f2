import { useId, useRef, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import { sentenceFor } from '../load-failure.ts';
import { messages } from './messages.ts';

const loadPicture = importAgain(() => import('../host/logo-picture.ts'));

const words = messages.logo;

/** A picture that stands in every page. It is looked into before it is taken, and shown as a picture only. */
export function LogoField({ logo, setLogo }: { logo: string; setLogo: (logo: string) => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ text: string; isError?: boolean }>({ text: '' });
  const take = async (file: File) => {
    const isSvg = /\.svg$/i.test(file.name);
    if (!isSvg && !/\.png$/i.test(file.name)) {
      setSaid({ text: words.otherKind, isError: true });
      return;
    }
    try {
      const { faultOfLogo, logoAddress } = await loadPicture();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const fault = faultOfLogo(bytes, isSvg);
      if (!fault) setLogo(logoAddress(bytes, isSvg));
      setSaid(fault ? { text: fault.reason + fault.instead, isError: true } : { text: words.shown });
    } catch (error) {
      setSaid({ text: sentenceFor(error, false), isError: true });
    }
  };
  return (
    <>
      <div class="field">
        <label for={`${id}-logo`}>{words.label}</label>
        <input
          id={`${id}-logo`}
          ref={input}
          type="file"
          accept=".svg,.png"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void take(file);
          }}
        />
        {logo !== '' && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setLogo('');
              setSaid({ text: words.removed });
              input.current?.focus();
            }}
          >
            {words.remove}
          </button>
        )}
      </div>
      <div role="status">{said.text !== '' && <p class={said.isError === true ? 'notice error' : 'notice success'}>{said.text}</p>}</div>
    </>
  );
}
