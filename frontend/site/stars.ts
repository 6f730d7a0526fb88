// Items of the agenda that a reader has starred. They stay in this browser: nobody learns who means to go where.
// data-stars="label" on a list, data-star="id" and data-star-title on its items; with data-stars-only nothing else is shown.

const KEY = "starred";

function stored(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? "[]") as string[]);
  } catch {
    return new Set();
  }
}

function store(ids: Set<string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...ids]));
  } catch {
    // A browser may refuse its store: then the star lasts as long as the page.
  }
}

function starOf(item: HTMLElement, label: string, starred: Set<string>): HTMLButtonElement {
  const id = item.dataset.star!;
  const star = document.createElement("button");
  star.type = "button";
  star.className = "star";
  star.setAttribute("aria-label", `${label} ${item.dataset.starTitle}`);
  const show = () => star.setAttribute("aria-pressed", String(starred.has(id)));
  star.addEventListener("click", () => {
    if (!starred.delete(id)) {
      starred.add(id);
    }
    store(starred);
    show();
  });
  show();
  return star;
}

function showOnly(list: HTMLElement, starred: Set<string>): void {
  const shown = (part: Element) => part.querySelector("[data-star]:not([hidden])") !== null;
  list.querySelectorAll<HTMLElement>("[data-star]").forEach((item) => (item.hidden = !starred.has(item.dataset.star!)));
  list.querySelectorAll<HTMLElement>("section").forEach((part) => (part.hidden = !shown(part)));
  document.querySelectorAll<HTMLElement>("[data-stars-none]").forEach((note) => (note.hidden = shown(list)));
  document.querySelectorAll<HTMLElement>("[data-stars-note]").forEach((note) => (note.hidden = !shown(list)));
}

export function starItems(): void {
  document.querySelectorAll<HTMLElement>("[data-stars]").forEach((list) => {
    const starred = stored();
    list.querySelectorAll<HTMLElement>("[data-star]").forEach((item) => {
      item.append(starOf(item, list.dataset.stars!, starred));
    });
    if (list.dataset.starsOnly !== undefined) {
      showOnly(list, starred);
    }
  });
}
