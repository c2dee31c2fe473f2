import type { BodyProps } from './card.ts';
import { boxOf } from './grade.ts';
import { bodyMessages as messages } from './body-messages.ts';

/** Cards, each with the boxes it may go into: as buttons in a line, or as a list where the names are long. */
export function Boxes({ practice, view: { state, answer, judged, grade, isPeeked }, kept }: BodyProps) {
  const put = (item: string, box: string) => {
    const others = (answer as readonly string[]).filter((pair) => !pair.startsWith(`${item}:`));
    kept.write('', box === '' ? others : [...others, `${item}:${box}`]);
  };
  const isOver = state === 'checked';
  const name = (id: string | undefined) => practice.boxes.find((box) => box.id === id)?.text ?? '';
  return (
    <div class="cards-in">
      {practice.items.map((item) => {
        const chosen = boxOf(answer, item.id);
        const isRight = grade?.right.has(item.id) === true;
        return (
          <fieldset key={item.id} disabled={isOver}>
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
            {isOver ? (
              <p class="reason">
                <span class={isRight || isPeeked ? 'tag' : 'tag warning'}>
                  {isRight ? messages.ok : item.key.map(name).join(messages.or)}
                </span>{' '}
                {item.why}
              </p>
            ) : (
              chosen !== '' &&
              chosen === boxOf(judged, item.id) && (
                <p class="reason">
                  <span class={isRight ? 'tag' : 'tag warning'}>{isRight ? messages.ok : messages.notYet}</span>
                </p>
              )
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
