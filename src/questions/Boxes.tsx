import { boxOf, type Answer, type Grade } from './grade.ts';
import { messages } from './messages.ts';
import type { Practice } from './practice.ts';
import { Reason } from './Reason.tsx';

/** Cards, each with the boxes it may go into: as buttons in a line, or as a list where the names are long. */
export function Boxes({
  practice,
  answer,
  graded,
  fixed,
  change,
}: {
  practice: Practice;
  answer: Answer;
  graded: Grade | undefined;
  fixed: boolean;
  change: (answer: readonly string[]) => void;
}) {
  const put = (item: string, box: string) => {
    const others = (answer as readonly string[]).filter((pair) => !pair.startsWith(`${item}:`));
    change(box === '' ? others : [...others, `${item}:${box}`]);
  };
  const name = (id: string | undefined) => practice.boxes.find((box) => box.id === id)?.text ?? '';
  return (
    <div class="cards-in">
      {practice.items.map((item) => {
        const chosen = boxOf(answer, item.id);
        return (
          <fieldset key={item.id} disabled={fixed}>
            {practice.kind === 'match' ? (
              <label>
                <span>{item.text}</span>
                <select
                  value={chosen}
                  onChange={(event) => {
                    put(item.id, event.currentTarget.value);
                  }}
                >
                  <option value="">{messages.chooseBox}</option>
                  {practice.boxes.map(({ id, text }) => (
                    <option key={id} value={id}>
                      {text}
                    </option>
                  ))}
                </select>
              </label>
            ) : (
              <>
                <legend>{item.text}</legend>
                <div class="chips">
                  {practice.boxes.map(({ id, text }) => (
                    <label key={id}>
                      <input
                        type="radio"
                        name={`${practice.id}-${item.id}`}
                        checked={chosen === id}
                        onChange={() => {
                          put(item.id, id);
                        }}
                      />
                      <span>{text}</span>
                    </label>
                  ))}
                </div>
              </>
            )}
            {graded && (
              <Reason
                right={graded.right.has(item.id)}
                mark={graded.right.has(item.id) ? messages.ok : item.key.map(name).join(messages.or)}
                why={item.why}
              />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
