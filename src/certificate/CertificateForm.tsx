import { useId } from 'preact/hooks';
import { useRestored } from '../learner/useRestored.ts';
import { DateNote } from '../worksheets/DateNote.tsx';
import { firstDay, lastDay } from '../worksheets/dates.ts';
import { isReversed, longest, type Certificate } from './certificate.ts';
import { messages } from './messages.ts';

interface FormProps {
  certificate: Certificate;
  change: (certificate: Certificate) => void;
  /** Names and numbers come from a list. */
  isListed: boolean;
}

/** What stands on the paper, field by field in its order. */
export function CertificateForm({ certificate, change, isListed }: FormProps) {
  const id = useId();
  useRestored();
  const set = (part: Partial<Certificate>) => {
    change({ ...certificate, ...part });
  };
  const text = (field: keyof typeof longest, help?: string, isLong = false) => (
    <TextField
      id={`${id}-${field}`}
      label={messages.fields[field]}
      help={help}
      isLong={isLong}
      most={longest[field]}
      value={certificate[field]}
      set={(value) => {
        set({ [field]: value });
      }}
    />
  );
  const day = (field: 'from' | 'to' | 'day', problem?: string) => (
    <DateField
      id={`${id}-${field}`}
      label={messages.fields[field]}
      problem={problem}
      value={certificate[field]}
      set={(value) => {
        set({ [field]: value });
      }}
    />
  );
  return (
    <>
      {isListed ? (
        <p class="notice">{messages.help.fromList}</p>
      ) : (
        <>
          {text('number', messages.help.number)}
          {text('name')}
        </>
      )}
      <div class="field">
        <label for={`${id}-honorific`}>{messages.fields.honorific}</label>
        <select
          id={`${id}-honorific`}
          value={certificate.honorific}
          onChange={(event) => {
            set({ honorific: event.currentTarget.value as Certificate['honorific'] });
          }}
        >
          {(['様', '殿', ''] as const).map((honorific) => (
            <option key={honorific} value={honorific}>
              {honorific === '' ? messages.noHonorific : honorific}
            </option>
          ))}
        </select>
      </div>
      {text('wording', undefined, true)}
      {text('course')}
      {text('content', messages.help.content, true)}
      {text('hours', messages.help.hours)}
      <div class="certificate-period">
        {day('from')}
        {day('to', isReversed(certificate) ? messages.reversed : undefined)}
        <p class="help">{messages.help.period}</p>
      </div>
      {day('day')}
      {text('post', undefined, true)}
      {text('issuer')}
      <fieldset class="field choices">
        <legend>{messages.fields.seal}</legend>
        {(['box', 'omitted'] as const).map((seal) => (
          <label class="choice" key={seal}>
            <input
              type="radio"
              name={`${id}-seal`}
              checked={certificate.seal === seal}
              onChange={() => {
                set({ seal });
              }}
            />
            <span>{messages.seal[seal]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  set: (value: string) => void;
}

function TextField({
  id,
  label,
  help,
  value,
  set,
  isLong,
  most,
}: FieldProps & { help?: string | undefined; isLong: boolean; most: number }) {
  const shared = {
    id,
    value,
    maxLength: most,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onInput: (event: Event) => {
      set((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {isLong ? <textarea rows={2} {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
}

function DateField({ id, label, value, set, problem }: FieldProps & { problem?: string | undefined }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        min={firstDay}
        max={lastDay}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-said`}
        onInput={(event) => {
          set(event.currentTarget.value);
        }}
      />
      <DateNote text={value} />
      <p id={`${id}-said`} class="error-text" role="status">
        {problem}
      </p>
    </div>
  );
}
