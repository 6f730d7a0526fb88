// Moving bookings on the grid of a day: with the mouse, or picked up with the keyboard. The server decides; whatever it
// refuses goes back to its place, and the reason is said. Everything can be done in the booking's form as well.

import { aim, clock, day, finish, follow, form, holding, lineBegins, lineOf, MINUTES, rowAt, rows, say, wide, words } from "./grid";
import { pullForum } from "./tray";

const EDGE = 10;

interface Pull {
  bar: HTMLElement;
  row: HTMLElement | null;
  shift: number;
  longer: number;
}

let picked: Pull | null = null;

const rowOf = (bar: Element) => bar.closest<HTMLElement>(".halls-row[data-hall]");
const linkOf = (bar: Element) => bar.querySelector<HTMLAnchorElement>("a");

/** Shows where it would go. */
function show(pull: Pull): void {
  const home = rowOf(pull.bar)!;
  const width = lineOf(home).quarter;
  const down = pull.row ? pull.row.getBoundingClientRect().top - home.getBoundingClientRect().top : 0;
  pull.bar.style.transform = `translate(${pull.shift * width}px, ${down}px)`;
  pull.bar.style.marginInlineEnd = pull.longer === 0 ? "" : `${-pull.longer * width}px`;
  pull.bar.classList.add("halls-pulled");
  aim(pull.row);
}

function putBack(pull: Pull): void {
  pull.bar.style.transform = "";
  pull.bar.style.marginInlineEnd = "";
  pull.bar.classList.remove("halls-pulled");
  aim(null);
}

/** The same block of the grid that has just been drawn anew; what is gone cannot be held. */
function hangUp(pull: Pull): void {
  const href = linkOf(pull.bar)!.getAttribute("href");
  const link = document.querySelector<HTMLAnchorElement>(`.halls-bar[data-v] a[href="${href}"]`);
  if (!link) {
    layDown();
    return;
  }
  pull.bar = link.closest<HTMLElement>(".halls-bar")!;
  pull.row = rows().find((row) => row.dataset.hall === pull.row?.dataset.hall) ?? rowOf(pull.bar);
  show(pull);
  if (pull === picked) {
    link.focus();
  }
}

function take(pull: Pull): void {
  holding(() => hangUp(pull));
}

function layDown(): void {
  picked = null;
  holding(null);
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

function pullBar(start: PointerEvent, bar: HTMLElement): void {
  const stretching = bar.getBoundingClientRect().right - start.clientX < EDGE;
  const pull: Pull = { bar, row: rowOf(bar), shift: 0, longer: 0 };
  follow(start, {
    taken: () => take(pull),
    moved: (event) => {
      const quarters = Math.round((event.clientX - start.clientX) / lineOf(rowOf(pull.bar)!).quarter);
      if (stretching) {
        pull.longer = quarters;
      } else {
        pull.shift = quarters;
        pull.row = rowAt(event);
      }
      show(pull);
    },
    letGo: () => {
      layDown();
      void drop(pull);
    },
    back: () => {
      layDown();
      putBack(pull);
    },
  });
}

function tell(pull: Pull): void {
  const number = (name: string, among: Element) =>
    Number([...among.classList].find((one) => one.startsWith(name))!.slice(name.length));
  const first = lineBegins();
  const from = first + (number("halls-from-", pull.bar) - 1 + pull.shift) * MINUTES;
  const to = first + (number("halls-to-", pull.bar) - 1 + pull.shift + pull.longer) * MINUTES;
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
      take(picked);
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
    layDown();
    void drop(pull);
    return;
  } else if (event.key === "Escape" || event.key === "Tab") {
    putBack(picked);
    layDown();
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
