/** A sample for which there is no room beside its form is read in the dialog that follows it; closed, it lies in its place again. */
export function openInDialog(sample: HTMLDetailsElement): void {
  const [summary, body] = sample.children;
  const dialog = sample.nextElementSibling;
  if (!(summary instanceof HTMLElement) || !body || !(dialog instanceof HTMLDialogElement)) return;
  // The stylesheet knows whether there is room.
  if (dialog.open || getComputedStyle(sample).position === 'sticky') return;
  dialog.append(body);
  dialog.showModal();
  dialog.addEventListener(
    'close',
    () => {
      sample.append(body);
      sample.open = false;
      summary.focus();
    },
    { once: true },
  );
}
