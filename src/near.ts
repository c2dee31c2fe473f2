/** Calls back once, when an element with a box of its own is about to be seen. */
export function whenNear(element: Element, isNear: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      isNear();
    },
    { rootMargin: '800px' },
  );
  observer.observe(element);
}
