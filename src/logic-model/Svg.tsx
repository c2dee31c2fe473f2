import { h, type ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import type { Picture, Shape } from './picture.ts';
import { fontFamily } from './svg-file.ts';

/** A picture in a page. Runs on the server and in the browser. */
export function Svg({ picture: { width, height, margin, title, description, shapes } }: { picture: Picture }) {
  const id = useId();
  const [w, h] = [width + 2 * margin, height + 2 * margin];
  return (
    <svg
      class="logic-svg"
      viewBox={[-margin, -margin, w, h].join(' ')}
      width={w}
      height={h}
      font-family={fontFamily}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {shapes.map(toNode)}
    </svg>
  );
}

function toNode({ tag, attributes, children }: Shape, index: number): ComponentChild {
  return h(tag, { ...attributes, key: index }, typeof children === 'string' ? children : children.map(toNode));
}

/** A chain on its own sheet of A4 across. Hidden on screen; runs on the server and in the browser. */
export function LogicPage({ picture }: { picture: Picture }) {
  return (
    <div class="logic-page not-content">
      <Svg picture={picture} />
    </div>
  );
}
