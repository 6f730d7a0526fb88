// htmx swaps parts of pages: its settings, and what the reader learns when a part does not come.
import htmx from "htmx.org";
import { goToProblems } from "./problems";

Object.assign(htmx.config, {
  // What the Content-Security-Policy forbids.
  allowEval: false,
  includeIndicatorStyles: false,
  // Pages hold personal data: none is kept in the browser's store.
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  // A form with problems (422) and a clash (409) are answers to be read.
  responseHandling: [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "409|422", swap: true },
    { code: "[45]..", swap: false, error: true },
  ],
});

function tell(shown: boolean): void {
  document.getElementById("part-problem")?.toggleAttribute("hidden", !shown);
}

export function partsOfPages(): void {
  // A page that looks for news by itself does not keep its reader signed in.
  document.addEventListener("htmx:configRequest", (event) => {
    const request = (event as CustomEvent).detail;
    if (!request.triggeringEvent) {
      request.headers["X-Background"] = "true";
    }
  });
  document.addEventListener("htmx:beforeRequest", () => tell(false));
  document.addEventListener("htmx:sendError", () => tell(true));
  document.addEventListener("htmx:responseError", () => tell(true));
  document.addEventListener("htmx:afterSettle", (event) => goToProblems(event.target as Element));
}
