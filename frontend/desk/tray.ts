// A forum that waits for a hall is pulled onto the line of one: it begins where it is dropped. On the hall's name it keeps
// the programme's time; elsewhere than there the organiser is asked whether the programme follows.
import { aim, clock, day, finish, follow, form, holding, lineBegins, lineOf, MINUTES, rowAt, rows, say, words } from "./grid";

/** Minutes since midnight at which it would begin; null for the programme's time. */
interface Place {
  row: HTMLElement;
  at: number | null;
}

const minutesOf = (local: string) => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
const moment = (local: string) => Date.parse(`${local}Z`);
const length = (item: HTMLElement) => (moment(item.dataset.end!) - moment(item.dataset.start!)) / 60000;
const later = (local: string, minutes: number) =>
  new Date(moment(local) + minutes * 60000).toISOString().slice(0, 16);

/** On the quarters of the line; on that of the programme's time it is exactly that time. */
function placeAt(item: HTMLElement, event: PointerEvent): Place | null {
  const row = rowAt(event);
  if (!row) {
    return null;
  }
  const line = lineOf(row);
  if (event.clientX < line.left) {
    return { row, at: null };
  }
  const at = lineBegins() + Math.round((event.clientX - line.left) / line.quarter) * MINUTES;
  const planned = minutesOf(item.dataset.start!);
  return { row, at: Math.abs(at - planned) < MINUTES / 2 ? planned : at };
}

/** By how much later than planned, over days as well. */
function shiftOf(item: HTMLElement, place: Place): number {
  if (place.at === null) {
    return 0;
  }
  const dropped = moment(`${day()!.dataset.hallsDay}T00:00`) + place.at * 60000;
  return (dropped - moment(item.dataset.start!)) / 60000;
}

function shadow(item: HTMLElement, place: Place | null): void {
  document.querySelector(".halls-shadow")?.remove();
  if (!place || place.at === null) {
    return;
  }
  const line = lineOf(place.row);
  const block = document.createElement("div");
  block.className = "halls-shadow";
  block.style.insetInlineStart = `${((place.at - lineBegins()) / MINUTES) * line.quarter}px`;
  block.style.inlineSize = `${(length(item) / MINUTES) * line.quarter}px`;
  place.row.querySelector(".halls-track")!.append(block);
}

/** What the organiser wants: the time of the drop, the programme's, or neither. */
function ask(question: string): Promise<string> {
  const box = document.getElementById("halls-ask") as HTMLDialogElement;
  box.querySelector(".dialog-text")!.textContent = question;
  box.returnValue = "";
  return new Promise((answer) => {
    box.onclose = () => answer(box.returnValue);
    box.showModal();
  });
}

async function book(item: HTMLElement, place: Place): Promise<void> {
  let shift = shiftOf(item, place);
  if (shift !== 0) {
    const dropped = `${words("day")} ${clock(place.at!)}–${clock(place.at! + length(item))}`;
    const answer = await ask(words("ask").replace("%1", item.dataset.span!).replace("%2", dropped));
    if (answer !== "dropped" && answer !== "planned") {
      say(words("back"));
      return;
    }
    shift = answer === "dropped" ? shift : 0;
  }
  const { hallsForum: forum, setUp, start, end, tearDown, layout } = item.dataset as Record<string, string>;
  const begins = later(start, shift);
  await finish(
    "/admin/halls/bookings/new",
    {
      forum,
      hall: place.row.dataset.hall!,
      layout,
      setUp: later(setUp, shift),
      start: begins,
      end: later(end, shift),
      tearDown: later(tearDown, shift),
      agenda: String(shift !== 0),
    },
    null,
  );
  const shown = day()!.dataset.hallsDay!;
  if (!begins.startsWith(shown) && !document.querySelector(`[data-halls-forum="${forum}"]`)) {
    location.assign(`/admin/halls?day=${begins.slice(0, 10)}&done=booked`);
  }
}

export function pullForum(start: PointerEvent, pulled: HTMLElement): void {
  let item = pulled;
  let place: Place | null = null;
  const clear = () => {
    holding(null);
    item.style.transform = "";
    item.classList.remove("halls-pulled");
    shadow(item, null);
    aim(null);
  };
  const hangUp = () => {
    const forum = item.dataset.hallsForum;
    item = document.querySelector<HTMLElement>(`[data-halls-forum="${forum}"]`) ?? item;
    item.classList.add("halls-pulled");
    place = place && { ...place, row: rows().find((row) => row.dataset.hall === place!.row.dataset.hall) ?? place.row };
  };
  follow(start, {
    taken: () => {
      item.classList.add("halls-pulled");
      holding(hangUp);
    },
    moved: (event) => {
      item.style.transform = `translate(${event.clientX - start.clientX}px, ${event.clientY - start.clientY}px)`;
      place = placeAt(item, event);
      shadow(item, place);
      aim(place?.row ?? null);
      if (place) {
        const at = place.at ?? minutesOf(item.dataset.start!);
        say(`${place.row.querySelector("h3")!.textContent!.trim()} ${clock(at)}–${clock(at + length(item))}`);
      }
    },
    letGo: () => {
      clear();
      if (!place || !item.isConnected || !form()) {
        say(`${words("outside")} ${words("back")}`, true);
        return;
      }
      void book(item, place);
    },
    back: clear,
  });
}
