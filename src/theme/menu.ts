/** On narrow screens the navigation is a menu that opens over the page; beside the page it is always there. */
const menu = document.getElementById('menu');
const isWide = matchMedia('(min-width: 64em)');

if (menu) {
  const place = () => {
    menu.popover = isWide.matches ? null : 'auto';
  };
  place();
  isWide.addEventListener('change', place);
  menu.addEventListener('toggle', ({ newState }) => {
    for (const behind of document.querySelectorAll('.rooms, .main-frame, .sl-skip-link'))
      behind.toggleAttribute('inert', newState === 'open');
  });
  // A link may lead to a place on this page. What is no popover for a moment is closed.
  menu.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('a'))) return;
    menu.popover = null;
    place();
  });
}
