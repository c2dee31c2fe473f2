import { messages } from './messages.ts';
import { Limits, Part } from './Part.tsx';
import type { Standing } from './standing.ts';

/** Whom to team up with, as the materials describe what others bring. */
export function Team({ standing, hasAffiliation }: { standing: Standing; hasAffiliation: boolean }) {
  const words = messages.team;
  const { team, sides } = standing;
  return (
    <Part id="team" title={words.title}>
      {hasAffiliation && (
        <>
          <h3>{words.own}</h3>
          {team.own.length === 0 && <p>{words.ownNone}</p>}
          <Strengths list={team.own} />
        </>
      )}
      <h3>{words.others}</h3>
      <Strengths list={team.others} asks />
      <h3>{words.sides}</h3>
      <p>{sides.own[0] === undefined ? words.sideNone : sides.own.length > 1 ? words.sideBoth : words.sideOwn(sides.own[0].title)}</p>
      <Strengths list={sides.others} asks />
      <Limits lines={words.limits} />
    </Part>
  );
}

interface Strength {
  id: string;
  title: string;
  text: string;
  ask: string;
  caution?: string | undefined;
  citation: string;
}

/** What others bring, as the materials have it, and what to ask them for. */
export function Strengths({ list, asks = false }: { list: readonly Strength[]; asks?: boolean }) {
  if (list.length === 0) return null;
  return (
    <ul class="position-strengths">
      {list.map(({ id, title, text, ask, caution, citation }) => (
        <li key={id}>
          <b>{title}</b>
          <p>{text}</p>
          {asks && (
            <p>
              <b>{messages.team.ask}</b>
              {ask}
            </p>
          )}
          {caution !== undefined && <p class="source">{caution}</p>}
          <p class="source">{messages.source(citation)}</p>
        </li>
      ))}
    </ul>
  );
}
