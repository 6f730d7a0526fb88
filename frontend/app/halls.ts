// Moving bookings on the grid of a day: with the mouse, or picked up with the keyboard. The server decides; whatever it
// refuses goes back to its place, and the reason is said. Everything can be done in the booking's form as well.

const MINUTES = 15;
const STEADY = 5;
const EDGE = 10;

interface Pull {
  bar: HTMLElement;
  row: HTMLElement | null;
  shift: number;
  longer: number;
}

let picked: Pull | null = null;

const day = () => document.getElementById("halls-day");
const form = () => document.getElementById("halls-moves") as HTMLFormElement | null;
const rows = () => [...document.querySelectorAll<HTMLElement>(".halls-row[data-hall]")];
const rowOf = (bar: Element) => bar.closest<HTMLElement>(".halls-row[data-hall]");
const linkOf = (bar: Element) => bar.querySelector<HTMLAnchorElement>("a");
const wide = () => matchMedia("(min-width: 992px)").matches;

function say(text: string, wrong = false): void {
  const place = form()?.querySelector<HTMLElement>(".halls-said");
  if (place) {
    place.textContent = text;
    place.classList.toggle("halls-refused", wrong);
  }
}

function words(name: string): string {
  return form()?.dataset[name] ?? "";
}

function quarterWidth(row: HTMLElement): number {
  const line = row.querySelector<HTMLElement>(".halls-track")!;
  return line.clientWidth / Number(day()!.dataset.hallsQuarters);
}

/** Shows where it would go. */
function show(pull: Pull): void {
  const home = rowOf(pull.bar)!;
  const width = quarterWidth(home);
  const down = pull.row ? pull.row.getBoundingClientRect().top - home.getBoundingClientRect().top : 0;
  pull.bar.style.transform = `translate(${pull.shift * width}px, ${down}px)`;
  pull.bar.style.marginInlineEnd = pull.longer === 0 ? "" : `${-pull.longer * width}px`;
  pull.bar.classList.add("halls-pulled");
  rows().forEach((row) => row.classList.toggle("halls-target", row === pull.row));
}

function putBack(pull: Pull): void {
  pull.bar.style.transform = "";
  pull.bar.style.marginInlineEnd = "";
  pull.bar.classList.remove("halls-pulled");
  rows().forEach((row) => row.classList.remove("halls-target"));
}

/** What an answer says is wrong, from the page that it shows. */
function reasonIn(page: string): string {
  const answer = new DOMParser().parseFromString(page, "text/html");
  const said =
    answer.querySelector("[data-errors] li, .flash:not([hidden])") ?? answer.querySelector("main p");
  return said?.textContent?.trim() ?? "";
}

async function send(path: string, fields: Record<string, string>): Promise<string | null> {
  const body = new URLSearchParams(fields);
  body.set("csrf", form()!.querySelector<HTMLInputElement>("[name=csrf]")!.value);
  const answer = await fetch(path, { method: "POST", body, redirect: "manual" });
  return answer.type === "opaqueredirect" ? null : reasonIn(await answer.text());
}

/** The grid as it is now, with the same block in focus. */
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
  if (focus) {
    document.querySelector<HTMLElement>(`.halls-bar a[href="${focus}"]`)?.focus();
  }
}

async function finish(path: string, fields: Record<string, string>, focus: string | null): Promise<void> {
  try {
    const reason = await send(path, fields);
    await refresh(focus);
    say(reason === null ? words("moved") : `${reason} ${words("back")}`, reason !== null);
  } catch {
    say(words("failed"), true);
  }
}

async function drop(pull: Pull): Promise<void> {
  const home = rowOf(pull.bar)!;
  const link = linkOf(pull.bar)!.getAttribute("href")!;
  if (!pull.row) {
    putBack(pull);
    say(`${words("outside")} ${words("back")}`, true);
    return;
  }
  if (pull.row === home && pull.shift === 0 && pull.longer === 0) {
    putBack(pull);
    say("");
    return;
  }
  const agenda = form()!.querySelector<HTMLInputElement>("[name=agenda]")!.checked;
  const fields = {
    version: pull.bar.dataset.v!,
    hall: pull.row.dataset.hall!,
    shift: String(pull.shift * MINUTES),
    longer: String(pull.longer * MINUTES),
    agenda: String(agenda),
  };
  await finish(`${link}/move`, fields, link);
  if (pull.bar.isConnected) {
    putBack(pull);
  }
}

function rowAt(event: PointerEvent): HTMLElement | null {
  return document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>(".halls-row[data-hall]") ?? null;
}

/** Follows the pointer until it lets go; a pull of a few pixels is a click. */
function follow(start: PointerEvent, thing: HTMLElement, moved: (event: PointerEvent) => void, letGo: (event: PointerEvent) => void, back: () => void): void {
  let pulling = false;
  const move = (event: PointerEvent) => {
    if (!pulling && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < STEADY) {
      return;
    }
    if (!pulling) {
      pulling = true;
      thing.classList.add("halls-pulled");
    }
    moved(event);
  };
  const end = (event: PointerEvent) => {
    done();
    if (pulling) {
      // The click that follows is no click on a link.
      document.addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => document.removeEventListener("click", stop, true), 0);
      letGo(event);
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
    back();
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

function pullBar(start: PointerEvent, bar: HTMLElement): void {
  const home = rowOf(bar)!;
  const width = quarterWidth(home);
  const stretching = bar.getBoundingClientRect().right - start.clientX < EDGE;
  const pull: Pull = { bar, row: home, shift: 0, longer: 0 };
  const moved = (event: PointerEvent) => {
    const quarters = Math.round((event.clientX - start.clientX) / width);
    if (stretching) {
      pull.longer = quarters;
    } else {
      pull.shift = quarters;
      pull.row = rowAt(event);
    }
    show(pull);
  };
  follow(start, bar, moved, () => void drop(pull), () => putBack(pull));
}

/** A forum that waits goes to the hall it is dropped on, at its own times. */
function pullForum(start: PointerEvent, item: HTMLElement): void {
  let row: HTMLElement | null = null;
  const clear = () => {
    item.style.transform = "";
    item.classList.remove("halls-pulled");
    rows().forEach((one) => one.classList.remove("halls-target"));
  };
  const moved = (event: PointerEvent) => {
    item.style.transform = `translate(${event.clientX - start.clientX}px, ${event.clientY - start.clientY}px)`;
    row = rowAt(event);
    rows().forEach((one) => one.classList.toggle("halls-target", one === row));
  };
  const letGo = async () => {
    const { hallsForum: forum, setUp, start: begins, end, tearDown, layout } = item.dataset as Record<string, string>;
    if (!row) {
      clear();
      say(`${words("outside")} ${words("back")}`, true);
      return;
    }
    const fields = { forum, hall: row.dataset.hall!, layout, setUp, start: begins, end, tearDown };
    const shown = day()!.dataset.hallsDay!;
    await finish("/admin/halls/bookings/new", fields, null);
    if (item.isConnected) {
      clear();
    } else if (!begins.startsWith(shown) && !document.querySelector(`[data-halls-forum="${forum}"]`)) {
      location.assign(`/admin/halls?day=${begins.slice(0, 10)}&done=booked`);
    }
  };
  follow(start, item, moved, () => void letGo(), clear);
}

function tell(pull: Pull): void {
  const number = (name: string, among: Element) =>
    Number([...among.classList].find((one) => one.startsWith(name))!.slice(name.length));
  const first = Number(day()!.dataset.hallsHour) * 60;
  const from = first + (number("halls-from-", pull.bar) - 1 + pull.shift) * MINUTES;
  const to = first + (number("halls-to-", pull.bar) - 1 + pull.shift + pull.longer) * MINUTES;
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  say(`${pull.row!.querySelector("h3")!.textContent!.trim()} ${clock(from)}–${clock(to)}`);
}

function keys(event: KeyboardEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".halls-bar[data-v] a");
  const bar = link?.closest<HTMLElement>(".halls-bar");
  if (!bar || !wide()) {
    return;
  }
  if (!picked) {
    if (event.key === " ") {
      event.preventDefault();
      picked = { bar, row: rowOf(bar), shift: 0, longer: 0 };
      show(picked);
      say(words("picked").replace("%s", link!.textContent!.trim()));
    }
    return;
  }
  const all = rows();
  const at = all.indexOf(picked.row!);
  const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  if (step !== 0) {
    picked[event.shiftKey ? "longer" : "shift"] += step;
  } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    picked.row = all[at + (event.key === "ArrowUp" ? -1 : 1)] ?? picked.row;
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    const pull = picked;
    picked = null;
    void drop(pull);
    return;
  } else if (event.key === "Escape" || event.key === "Tab") {
    putBack(picked);
    picked = null;
    say(words("back"));
    return;
  } else {
    return;
  }
  event.preventDefault();
  show(picked);
  tell(picked);
}

export function movingBookings(): void {
  if (!day()?.dataset.hallsDay || !form()) {
    return;
  }
  form()!.hidden = false;
  document.addEventListener("pointerdown", (event) => {
    const target = event.target as Element;
    const bar = target.closest<HTMLElement>(".halls-bar[data-v]");
    const item = target.closest<HTMLElement>("[data-halls-forum]");
    // A finger scrolls; it uses the form.
    if (event.button !== 0 || event.pointerType === "touch" || !wide()) {
      return;
    }
    if (bar) {
      pullBar(event, bar);
    } else if (item && !target.closest("a, button")) {
      pullForum(event, item);
    }
  });
  document.addEventListener("dragstart", (event) => {
    if ((event.target as Element).closest?.(".halls-bar, [data-halls-forum]")) {
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", keys);
}
