import type { Picture } from './picture.ts';
import { Svg } from './Svg.tsx';

/** A chain on its own sheet of A4 across. Hidden on screen; runs on the server and in the browser. */
export function LogicPage({ picture }: { picture: Picture }) {
  return (
    <div class="logic-page not-content">
      <Svg picture={picture} />
    </div>
  );
}
