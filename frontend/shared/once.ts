// A form is sent once: its button rests until the answer is there.

// An answer that is a file leaves the page standing; then the button comes back by itself.
const AT_MOST = 8000;

function rest(button: HTMLButtonElement, resting: boolean): void {
  button.disabled = resting;
  button.toggleAttribute("data-sent", resting);
  if (resting) {
    button.setAttribute("aria-busy", "true");
  } else {
    button.removeAttribute("aria-busy");
  }
}

export function sendOnce(): void {
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== "post" || !(button instanceof HTMLButtonElement)) {
      return;
    }
    // Later, so that the button's own name and value are still sent.
    setTimeout(() => rest(button, true));
    setTimeout(() => rest(button, false), AT_MOST);
  });
  // Back from the page cache of the browser.
  addEventListener("pageshow", () =>
    document.querySelectorAll<HTMLButtonElement>("button[data-sent]").forEach((button) => rest(button, false)),
  );
}
