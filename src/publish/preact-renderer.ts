import type { SSRLoadedRendererValue, SSRResult } from 'astro';
import { h, type ComponentType, type VNode } from 'preact';
import renderToString from 'preact-render-to-string';

/**
 * Draws a component of Preact into a page, once; no page hydrates it. All that is a function and no component of Astro or MDX is
 * Preact's, so it need not be drawn on trial.
 */
const renderer: SSRLoadedRendererValue = {
  name: 'musubime:preact',
  check: (component: unknown) => Promise.resolve(typeof component === 'function' && !(Symbol.for('mdx-component') in component)),
  renderToStaticMarkup(this: { result: SSRResult }, component: ComponentType, props: object, slots: Record<string, unknown>) {
    if (Object.keys(slots).length > 0) throw new Error('Nothing can stand inside a component of Preact on a page.');
    const drawn = (drawnOf.get(this.result) ?? 0) + 1;
    drawnOf.set(this.result, drawn);
    const part: VNode & { __m?: [number, number] } = h(component, props);
    // Preact numbers `useId` anew for each drawing: the number of the drawing keeps ids apart within a page.
    part.__m = [drawn, 0];
    return Promise.resolve({ html: renderToString(part) });
  },
};
export default renderer;

const drawnOf = new WeakMap<SSRResult, number>();
