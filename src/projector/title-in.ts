/** The title of a part in a link of the stepper, whose last element says the minutes. Marks of phrases stand in it. */
export const titleIn = (link: Element): string =>
  [...link.childNodes]
    .filter((node) => node !== link.lastElementChild)
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
