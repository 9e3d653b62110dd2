/** Copies, shares and prints the tracking code, where the browser can. */

export function equipCode(part: HTMLElement): void {
  const code = part.querySelector('#tracking-code')!.textContent!;
  const address = part.dataset.address!;
  equip(part, 'copy', navigator.clipboard && (() => navigator.clipboard.writeText(code)));
  equip(part, 'share', navigator.share && (() => navigator.share({ text: code, url: address })));
  equip(part, 'print', window.print && (async () => window.print()));
  tidyAddress();
}

function equip(part: HTMLElement, what: string, act?: () => Promise<void>): void {
  const button = part.querySelector<HTMLButtonElement>(`[data-code=${what}]`);
  const status = part.querySelector<HTMLElement>('[role=status]');
  if (!button || !act) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await act();
      if (status) status.textContent = button.dataset.done!;
    } catch {
      if (status) status.textContent = ''; // the person thought better of it, or the browser did
    }
  });
}

/** Who reloads or keeps the page is not thanked again. */
function tidyAddress(): void {
  const address = new URL(location.href);
  address.searchParams.delete('sent');
  history.replaceState(history.state, '', address);
}
