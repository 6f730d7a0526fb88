// <time data-countdown datetime="target" data-now="the conference's now">: words as the server wrote them, kept current.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function words(left: number): string {
  const language = document.documentElement.lang;
  const amount = (value: number, unit: string) =>
    new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(Math.floor(value));
  const parts =
    left >= DAY
      ? [amount(left / DAY, "day"), amount((left % DAY) / HOUR, "hour")]
      : [amount(left / HOUR, "hour"), amount((left % HOUR) / MINUTE, "minute")];
  return new Intl.ListFormat(language, { type: "unit", style: "long" }).format(parts);
}

export function countDown(): void {
  document.querySelectorAll<HTMLTimeElement>("time[data-countdown]").forEach((time) => {
    // The conference clock may run apart from the device's, which may be wrong anyhow: only its pace is used.
    const left = Date.parse(time.dateTime) - Date.parse(time.dataset.now!);
    const start = performance.now();
    setInterval(() => {
      time.textContent = words(Math.max(0, left - (performance.now() - start)));
    }, MINUTE);
  });
}
