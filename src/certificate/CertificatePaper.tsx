import { dayText, fitOf, hoursText, numberText, periodText, type Certificate } from './certificate.ts';
import { messages } from './messages.ts';

/** One certificate on A4. Its measures are `certificate.css`'s, in millimetres of the page. */
export function CertificatePaper({ certificate, isShown }: { certificate: Certificate; isShown: boolean }) {
  const words = messages.paper;
  const rows = [
    [messages.fields.course, certificate.course],
    [messages.fields.content, certificate.content],
    [messages.fields.hours, hoursText(certificate.hours)],
    [messages.period, periodText(certificate)],
  ] as const;
  return (
    <article
      class={isShown ? 'certificate not-content' : 'certificate not-content paper-only'}
      style={`--fit:${String(fitOf(certificate).scale)}`}
    >
      <p class="certificate-number">{numberText(certificate.number)}</p>
      <h3 class="certificate-title">{words.title}</h3>
      <p class="certificate-name">
        {certificate.name.trim()}
        {certificate.honorific !== '' && <span>　{certificate.honorific}</span>}
      </p>
      <p class="certificate-wording">{certificate.wording}</p>
      <dl>
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div class="certificate-foot">
        <p class="certificate-day">
          <span class="sr-only">{words.day}：</span>
          {dayText(certificate.day)}
        </p>
        <div class="certificate-issuer">
          <div>
            <p class="certificate-post">{certificate.post}</p>
            <p class="certificate-person">{certificate.issuer}</p>
            {certificate.seal === 'omitted' && <p class="certificate-omitted">{words.omitted}</p>}
          </div>
          {certificate.seal === 'box' && <p class="certificate-seal">{words.seal}</p>}
        </div>
      </div>
    </article>
  );
}
