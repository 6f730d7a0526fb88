// data-draft="name" on a form: what is typed stays in this browser until it is sent, for a day. Never what the form names in
// data-draft-without (documents, what is sensitive, consents), nor anything hidden, nor files.

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Draft = { at: number; fields: [string, string][] };

const PREFIX = "draft ";
const LIFE = 24 * 60 * 60 * 1000;
const NEVER = ["hidden", "password", "file", "submit", "button"];

// A browser may refuse its store; then nothing is kept.
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function stored(key: string): Draft | null {
  const draft = quietly(() => JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null);
  return draft && Date.now() - draft.at < LIFE ? draft : null;
}

function drop(which: (key: string) => boolean): void {
  quietly(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && which(key)))?.forEach((key) =>
    localStorage.removeItem(key),
  );
}

function kept(form: HTMLFormElement): Control[] {
  const without = (form.dataset.draftWithout ?? "").split(" ").filter((name) => name);
  const controls = [...form.elements].filter((it): it is Control => "name" in it && "value" in it && "type" in it);
  return controls.filter(
    ({ name, type }) =>
      name && !NEVER.includes(type) && !without.some((one) => name === one || name.startsWith(`${one}.`)),
  );
}

function toggles(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio";
}

function restore(form: HTMLFormElement, draft: Draft): void {
  kept(form).forEach((control) => {
    const values = draft.fields.filter(([name]) => name === control.name).map(([, value]) => value);
    if (toggles(control)) {
      control.checked = values.includes(control.value);
    } else if (values.length > 0) {
      control.value = values[0];
    }
  });
  // Twice, as a field may hang on one that hangs on another.
  form.elements[0]?.dispatchEvent(new Event("change", { bubbles: true }));
}

function keep(form: HTMLFormElement): void {
  const key = PREFIX + form.dataset.draft;
  const note = form.querySelector<HTMLElement>("[data-draft-note]")!;
  const offline = form.querySelector<HTMLElement>("[data-offline]")!;
  const draft = stored(key);
  // A form that came back with problems holds what was sent.
  if (draft && !document.querySelector("[data-errors], .flash-problem:not([hidden])")) {
    restore(form, draft);
    note.hidden = false;
  }
  const save = (): void => {
    const fields = kept(form)
      .filter((control) => !toggles(control) || control.checked)
      .map((control): [string, string] => [control.name, control.value]);
    quietly(() => localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields })));
  };
  form.addEventListener("input", save);
  note.querySelector("[data-draft-clear]")!.addEventListener("click", () => {
    drop((each) => each === key);
    form.reset();
    note.hidden = true;
    form.elements[0]?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  // Before everybody else: what is not sent must not look as if it were.
  document.addEventListener(
    "submit",
    (event) => {
      if (event.target === form && !navigator.onLine) {
        event.preventDefault();
        event.stopImmediatePropagation();
        offline.hidden = false;
        offline.focus();
      }
    },
    true,
  );
  addEventListener("online", () => (offline.hidden = true));
}

export function keepDrafts(): void {
  drop((key) => !stored(key));
  document
    .querySelectorAll<HTMLElement>("[data-draft-done]")
    .forEach((done) => drop((key) => key === PREFIX + done.dataset.draftDone));
  document.querySelectorAll<HTMLFormElement>("form[data-draft]").forEach(keep);
}
