// data-show-when="documentType=PASSPORT" or "arrival=TRAIN|FLIGHT": shown, and sent, only while a field has the value.

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function holds(form: HTMLFormElement, condition: string): boolean {
  const [name, wanted] = condition.split("=");
  const values = new FormData(form).getAll(name);
  return wanted.split("|").some((value) => values.includes(value));
}

function judge(form: HTMLFormElement): void {
  // In the order of the page, so that a field that depends on a hidden one is hidden with it.
  form.querySelectorAll<HTMLElement>("[data-show-when]").forEach((part) => {
    part.hidden = !holds(form, part.dataset.showWhen!);
    part.querySelectorAll<Field>("input, select, textarea").forEach((field) => {
      field.disabled = part.hidden;
      // Without this script the browser could not know that nothing is missing.
      if (field.dataset.required !== undefined) {
        field.required = !part.hidden;
      }
    });
  });
}

export function showWhen(): void {
  const forms = () => new Set([...document.querySelectorAll<HTMLElement>("[data-show-when]")].map((e) => e.closest("form")));
  const all = () => forms().forEach((form) => form && judge(form));
  all();
  addEventListener("pageshow", all);
  document.addEventListener("htmx:afterSettle", all);
  document.addEventListener("change", (event) => {
    const form = (event.target as Field).form;
    if (form) {
      judge(form);
    }
  });
}
