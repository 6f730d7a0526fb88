// What moving things on the grid of a day needs, whatever is moved: the rows, what is said, what the server is told, and
// the grid as it is afterwards.

export const MINUTES = 15;
const STEADY = 5;

export const day = () => document.getElementById("halls-day");
export const form = () => document.getElementById("halls-moves") as HTMLFormElement | null;
export const rows = () => [...document.querySelectorAll<HTMLElement>(".halls-row[data-hall]")];
export const wide = () => matchMedia("(min-width: 992px)").matches;

/** What is in hand hangs itself up again when the grid is drawn anew. */
let hangUp: (() => void) | null = null;

export function holding(again: (() => void) | null): void {
  hangUp = again;
}

/** @param remedy a link to where what is wrong can be mended */
export function say(text: string, wrong = false, remedy: Element | null = null): void {
  const place = form()?.querySelector<HTMLElement>(".halls-said");
  if (place) {
    place.textContent = text;
    if (remedy) {
      place.append(" ", document.adoptNode(remedy));
    }
    place.classList.toggle("halls-refused", wrong);
  }
}

export function words(name: string): string {
  return form()?.dataset[name] ?? "";
}

/** Where a row's line is, and how wide a quarter of an hour is on it. */
export function lineOf(row: HTMLElement): { left: number; quarter: number } {
  const track = row.querySelector<HTMLElement>(".halls-track")!;
  return {
    left: track.getBoundingClientRect().left,
    quarter: track.clientWidth / Number(day()!.dataset.hallsQuarters),
  };
}

/** Minutes since midnight at which the line begins. */
export const lineBegins = () => Number(day()!.dataset.hallsHour) * 60;

export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

export function aim(at: HTMLElement | null): void {
  rows().forEach((row) => row.classList.toggle("halls-target", row === at));
}

export function rowAt(event: PointerEvent): HTMLElement | null {
  return document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>(".halls-row[data-hall]") ?? null;
}

interface Refusal {
  reason: string;
  remedy: Element | null;
}

/** What an answer says is wrong, from the page that it shows. */
function refusalIn(page: string): Refusal {
  const answer = new DOMParser().parseFromString(page, "text/html");
  const said =
    answer.querySelector("[data-errors] li, .flash:not([hidden])") ?? answer.querySelector("main p");
  return { reason: said?.textContent?.trim() ?? "", remedy: answer.querySelector("[data-remedy]") };
}

/** Null if it was done. */
async function send(path: string, fields: Record<string, string>): Promise<Refusal | null> {
  const body = new URLSearchParams(fields);
  body.set("csrf", form()!.querySelector<HTMLInputElement>("[name=csrf]")!.value);
  const answer = await fetch(path, { method: "POST", body, redirect: "manual" });
  return answer.type === "opaqueredirect" ? null : refusalIn(await answer.text());
}

/** The grid as it is now; what is in hand stays there, else the same block is in focus. */
async function refresh(focus: string | null): Promise<void> {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page.getElementById("halls-day");
  const said = form()?.querySelector(".halls-said");
  const agenda = form()?.querySelector<HTMLInputElement>("[name=agenda]")?.checked;
  if (!now || !said) {
    location.reload();
    return;
  }
  day()!.replaceWith(document.adoptNode(now));
  form()!.hidden = false;
  form()!.querySelector(".halls-said")!.replaceWith(said);
  form()!.querySelector<HTMLInputElement>("[name=agenda]")!.checked = agenda ?? true;
  if (hangUp) {
    hangUp();
  } else if (focus) {
    document.querySelector<HTMLElement>(`.halls-bar a[href="${focus}"]`)?.focus();
  }
}

export async function finish(path: string, fields: Record<string, string>, focus: string | null): Promise<void> {
  try {
    const refusal = await send(path, fields);
    await refresh(focus);
    if (refusal) {
      say(`${refusal.reason} ${words("back")}`, true, refusal.remedy);
    } else {
      say(words("moved"));
    }
  } catch {
    say(words("failed"), true);
  }
}

interface Hand {
  /** The pull has begun: it is more than a click. */
  taken(): void;
  moved(event: PointerEvent): void;
  letGo(): void;
  back(): void;
}

/** Follows the pointer until it lets go; a pull of a few pixels is a click. */
export function follow(start: PointerEvent, hand: Hand): void {
  let pulling = false;
  const move = (event: PointerEvent) => {
    if (!pulling && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < STEADY) {
      return;
    }
    if (!pulling) {
      pulling = true;
      hand.taken();
    }
    hand.moved(event);
  };
  const end = () => {
    done();
    if (pulling) {
      // The click that follows is no click on a link.
      document.addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => document.removeEventListener("click", stop, true), 0);
      hand.letGo();
    }
  };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      cancel();
    }
  };
  const cancel = () => {
    done();
    hand.back();
  };
  const done = () => {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", end);
    document.removeEventListener("pointercancel", cancel);
    document.removeEventListener("keydown", key);
  };
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", end);
  document.addEventListener("pointercancel", cancel);
  document.addEventListener("keydown", key);
}
