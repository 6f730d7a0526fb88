// <button data-copy="text" data-copied="done"> appears only where the browser can copy.

const SHOWN = 2000;

export function copyText(): void {
  if (!navigator.clipboard) {
    return;
  }
  document.querySelectorAll<HTMLButtonElement>("button[data-copy]").forEach((button) => {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy!);
      button.textContent = button.dataset.copied!;
      setTimeout(() => (button.textContent = label), SHOWN);
    });
  });
}
