// data-steps on a form: on a phone its parts (data-step) come one at a time. Elsewhere, and without this, all stand there.

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const PHONE = "(max-width: 639.98px)";

/** Parts in which anything is asked; the last holds the button that sends. */
function asked(parts: HTMLElement[]): HTMLElement[] {
  return parts.filter((part) => [...part.querySelectorAll<HTMLElement>(".field, .actions")].some((it) => !it.hidden));
}

function complete(part: HTMLElement): boolean {
  const wrong = [...part.querySelectorAll<Control>("input, select, textarea")].find((field) => !field.checkValidity());
  wrong?.reportValidity();
  return !wrong;
}

function begin(form: HTMLFormElement): void {
  const parts = [...form.querySelectorAll<HTMLElement>("[data-step]")];
  const nav = form.querySelector<HTMLElement>("[data-step-nav]")!;
  const back = nav.querySelector<HTMLElement>("[data-step-back]")!;
  const next = nav.querySelector<HTMLElement>("[data-step-next]")!;
  const narrow = matchMedia(PHONE);
  let present = form.querySelector("[aria-invalid=true], .field-wrong")?.closest<HTMLElement>("[data-step]") ?? parts[0];

  const show = (part: HTMLElement, focus: boolean): void => {
    present = part;
    const steps = asked(parts);
    const at = steps.indexOf(part);
    parts.forEach((each) => (each.hidden = narrow.matches && each !== part));
    nav.hidden = !narrow.matches;
    back.hidden = at <= 0;
    next.hidden = at === steps.length - 1;
    const heading = part.querySelector<HTMLElement>(".form-step-title")!;
    heading.dataset.progress = `${at + 1}/${steps.length}`;
    if (narrow.matches) {
      heading.setAttribute("aria-label", `${at + 1}/${steps.length} ${heading.textContent}`);
    } else {
      heading.removeAttribute("aria-label");
    }
    if (focus) {
      heading.focus();
      heading.scrollIntoView();
    }
  };
  const go = (by: number): void => {
    const steps = asked(parts);
    const to = steps[steps.indexOf(present) + by];
    if (to && (by < 0 || complete(present))) {
      show(to, true);
    }
  };

  back.addEventListener("click", () => go(-1));
  next.addEventListener("click", () => go(1));
  // Enter in a field means the next part here, and sending in the last only.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && narrow.matches && !next.hidden) {
      event.preventDefault();
      go(1);
    }
  });
  // What the browser finds wrong has to be in sight for it to say so.
  form.addEventListener(
    "invalid",
    (event) => {
      const part = (event.target as Element).closest<HTMLElement>("[data-step]");
      if (part?.hidden) {
        show(part, false);
      }
    },
    true,
  );
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']");
    const part = link && document.getElementById(link.hash.slice(1))?.closest<HTMLElement>("[data-step]");
    if (part && form.contains(part)) {
      show(part, false);
    }
  });
  form.addEventListener("change", () => show(present, false));
  narrow.addEventListener("change", () => show(present, false));
  show(present, false);
}

export function stepByStep(): void {
  document.querySelectorAll<HTMLFormElement>("form[data-steps]").forEach(begin);
}
