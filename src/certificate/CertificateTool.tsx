import { useEffect, useId, useState } from 'preact/hooks';
import { blankCertificate, fitOf, type Certificate } from './certificate.ts';
import { CertificateForm } from './CertificateForm.tsx';
import { CertificatePaper } from './CertificatePaper.tsx';
import { messages } from './messages.ts';
import { ParticipantPanel } from './ParticipantPanel.tsx';
import type { ChosenParticipants } from './participants.ts';

/** 修了証 for one person or for everybody of a list: a form, and the paper as it will be printed. Nothing is kept, in the browser's own memory of forms neither. */
export function CertificateTool() {
  const id = useId();
  const [isAlive, setAlive] = useState(false);
  const [certificate, setCertificate] = useState<Certificate>(blankCertificate);
  const [list, setList] = useState<ChosenParticipants>();
  const [place, setPlace] = useState(0);
  useEffect(() => {
    setAlive(true);
  }, []);

  const chosen = list?.participants.filter(({ row }) => list.chosen.has(row));
  const certificates = chosen?.map(({ name, number }) => ({ ...certificate, name, number })) ?? [certificate];
  const shown = Math.min(place, certificates.length - 1);
  const current = certificates[shown];
  const tooLong = certificates.filter((candidate) => !fitOf(candidate).fits);
  const step = (by: number) => {
    setPlace(shown + by);
  };
  return (
    <div class="certificate-tool wide">
      <form
        autocomplete="off"
        aria-labelledby={`${id}-form`}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <h2 id={`${id}-form`}>{messages.form}</h2>
        <fieldset disabled={!isAlive}>
          <legend class="sr-only">{messages.form}</legend>
          <CertificateForm certificate={certificate} change={setCertificate} isListed={list !== undefined} />
          <ParticipantPanel list={list} setList={setList} />
        </fieldset>
      </form>
      <section class="certificate-preview" aria-labelledby={`${id}-preview`}>
        <h2 id={`${id}-preview`}>{messages.preview.title}</h2>
        {certificates.length > 1 && (
          <p class="actions">
            <button
              type="button"
              class="button"
              aria-disabled={shown === 0}
              onClick={() => {
                if (shown > 0) step(-1);
              }}
            >
              {messages.preview.previous}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={shown === certificates.length - 1}
              onClick={() => {
                if (shown < certificates.length - 1) step(1);
              }}
            >
              {messages.preview.next}
            </button>
            <span role="status">{messages.preview.page(shown + 1, certificates.length, current?.name ?? '')}</span>
          </p>
        )}
        <div class="certificate-papers">
          {certificates.map((each, index) => (
            <CertificatePaper key={index} certificate={each} isShown={index === shown} />
          ))}
        </div>
        <div role="status">
          {certificates.length === 0 && <p class="notice">{messages.nobody}</p>}
          {tooLong.length > 0 && (
            <p class="notice error">
              {messages.tooLong}
              {list && messages.tooLongNames(tooLong.map(({ name }) => name).join('、'))}
            </p>
          )}
          {tooLong.length === 0 && current && fitOf(current).scale < 1 && <p class="help">{messages.preview.smaller}</p>}
        </div>
        <p class="actions">
          <button
            type="button"
            class="button primary"
            disabled={!isAlive || certificates.length === 0}
            onClick={() => {
              print();
            }}
          >
            {messages.print(certificates.length)}
          </button>
        </p>
      </section>
    </div>
  );
}
