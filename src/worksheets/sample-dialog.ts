/** Samples for which there is no room beside their form are read in the dialog that follows them; closed, they lie in their place again. */
export function openInDialogs(): void {
  for (const sample of document.querySelectorAll<HTMLDetailsElement>('details.sample')) {
    const [summary, body] = sample.children;
    const dialog = sample.nextElementSibling;
    if (!(summary instanceof HTMLElement) || !body || !(dialog instanceof HTMLDialogElement)) continue;
    sample.addEventListener('toggle', () => {
      // The stylesheet knows whether there is room.
      if (!sample.open || dialog.open || getComputedStyle(sample).position === 'sticky') return;
      dialog.append(body);
      dialog.showModal();
    });
    dialog.addEventListener('close', () => {
      sample.append(body);
      sample.open = false;
      summary.focus();
    });
  }
}
