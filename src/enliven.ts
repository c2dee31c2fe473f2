import { h, render, type ComponentType } from 'preact';

/**
 * Brings widgets to life: each place that `Widget.astro` left for one of them is drawn anew from its props. Server HTML
 * that stands there until then is what readers without scripts have. A place that is not marked as alive once the page has
 * loaded is told of by `theme/Begin.astro`.
 *
 * @param widgets By the names the places carry.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Props are written beside the widget's name, by the page that imports it.
export function enliven(widgets: Record<string, ComponentType<any>>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-widget]')) {
    const Widget = widgets[place.dataset['widget'] ?? ''];
    if (!Widget) continue;
    const props = JSON.parse(place.nextElementSibling?.textContent ?? '{}') as object;
    // Preact numbers `useId` anew for each root: the root's own number keeps ids apart within a page.
    const root = Object.assign(h(Widget, props), { __m: [roots++, 0] });
    place.replaceChildren();
    render(root, place);
    place.dataset['alive'] = '';
  }
}

let roots = 0;
