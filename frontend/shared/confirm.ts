// Asks before what hurts: data-confirm="question" on a form, or on one of its buttons.

const dialog = () => document.getElementById("confirm") as HTMLDialogElement | null;
const agreed = new WeakSet<HTMLElement>();

function ask(question: string, trigger: HTMLElement, goOn: () => void): void {
  const box = dialog()!;
  box.querySelector(".dialog-text")!.textContent = question;
  box.returnValue = "";
  box.onclose = () => {
    if (box.returnValue === "yes") {
      agreed.add(trigger);
      goOn();
    }
  };
  box.showModal();
}

function guard(event: Event, trigger: HTMLElement | null, goOn: (trigger: HTMLElement) => void): void {
  if (!trigger || !dialog() || agreed.delete(trigger)) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  ask(trigger.dataset.confirm!, trigger, () => goOn(trigger));
}

export function confirmFirst(): void {
  // Capturing, so that nobody else has acted on the event before the answer.
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target as HTMLFormElement;
      const button = event.submitter;
      const trigger = button?.dataset.confirm ? button : form.dataset.confirm ? form : null;
      guard(event, trigger, () => form.requestSubmit(button));
    },
    true,
  );
  document.addEventListener(
    "click",
    (event) => {
      const trigger = (event.target as Element).closest<HTMLElement>("a[data-confirm], button[type=button][data-confirm]");
      guard(event, trigger, (it) => it.click());
    },
    true,
  );
}
