import { useEffect, useRef } from 'preact/hooks';
import { printAlone } from '../worksheets/print.ts';
import type { ConversationProps } from './props.ts';
import { messages as common } from './messages.ts';
import { PaperHead } from './PaperHead.tsx';
import { messages } from './script-messages.ts';
import { letterOf, sceneNumber } from './walk.ts';

/** The whole dialogue as a role-play for a group, on A4: plan, script for those who lead, cards to cut. Prints itself. */
export function Script({ dialogue, sheet, notice, edition, close }: ConversationProps & { close: () => void }) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    addEventListener('afterprint', close, { once: true });
    if (paper.current) printAlone(paper.current);
    return () => {
      removeEventListener('afterprint', close);
    };
  }, []);
  const field = sheet.sections[0]?.fields[0];
  const leadsTo = (id: string) => {
    const ending = dialogue.endings.find((candidate) => candidate.id === id);
    return ending ? messages.toEnding(ending.title) : messages.toScene(sceneNumber(dialogue, id));
  };
  return (
    <div class="sheet-paper" ref={paper}>
      <article class="sheet-a4 dialogue-paper not-content">
        <PaperHead dialogue={dialogue} kind={messages.kind} notice={notice} edition={edition} />
        <section>
          <h3>{messages.plan}</h3>
          <Pairs list={messages.planList} unit={messages.minutes} />
          <h3>{messages.roles}</h3>
          <Pairs list={messages.roleList(dialogue.partner)} />
          <h3>{messages.ready}</h3>
          <Items list={messages.readyList} />
          <h3>{messages.facilitator}</h3>
          <Items list={messages.facilitatorList} />
          <h3>{messages.debrief}</h3>
          <p>{dialogue.debrief.prompt}</p>
          <p>{messages.debriefInto(sheet.id.toUpperCase(), sheet.title, field?.label ?? '')}</p>
        </section>
        <section class="paper-part">
          <h3>{messages.script}</h3>
          {dialogue.nodes.map((scene) => (
            <div key={scene.id} class="paper-step">
              <h4>{common.scene(sceneNumber(dialogue, scene.id))}</h4>
              {scene.narration !== undefined && <p>（{scene.narration}）</p>}
              <p class="paper-partner">
                {dialogue.partner}：「{scene.partner}」
              </p>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{messages.choice}</th>
                    <th scope="col">{messages.then}</th>
                    <th scope="col">{messages.behind}</th>
                  </tr>
                </thead>
                <tbody>
                  {scene.choices.map((choice) => (
                    <tr key={choice.id}>
                      <td>
                        <b>{letterOf(scene, choice)}</b>　{choice.say}
                      </td>
                      <td>
                        <p>{choice.consequence}</p>
                        <p>
                          <b>{leadsTo(choice.to)}</b>
                        </p>
                      </td>
                      <td>
                        <b>{common.verdict[choice.verdict]}</b>　{choice.why}
                        {choice.belief !== undefined && `（${common.belief}${choice.belief}）`}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ))}
          <h3>{messages.endings}</h3>
          <dl class="paper-endings">
            {dialogue.endings.map((ending) => (
              <div key={ending.id}>
                <dt>{ending.title}</dt>
                <dd>
                  {ending.text}
                  <b>{common.learned}：</b>
                  {ending.learned}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section class="paper-part">
          <h3>{messages.cards}</h3>
          <p>{messages.cardsHelp}</p>
          <div class="paper-observer">
            <h4>{messages.observer}</h4>
            <Items list={messages.observerList} />
            <div class="sheet-lines">
              <div />
              <div />
              <div />
              <div />
            </div>
          </div>
          <ul class="paper-cards">
            {dialogue.nodes.flatMap((scene) =>
              scene.choices.map((choice) => (
                <li key={choice.id}>
                  <p>
                    <b>{messages.card(sceneNumber(dialogue, scene.id), letterOf(scene, choice))}</b>
                  </p>
                  <p>{choice.say}</p>
                </li>
              )),
            )}
          </ul>
        </section>
      </article>
    </div>
  );
}

function Pairs({ list, unit = '' }: { list: readonly (readonly string[])[]; unit?: string }) {
  return (
    <dl class="paper-lines">
      {list.map(([name = '', text]) => [<dt key={name}>{name + unit}</dt>, <dd key={`${name} text`}>{text}</dd>])}
    </dl>
  );
}

function Items({ list }: { list: readonly string[] }) {
  return (
    <ul class="paper-items">
      {list.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
