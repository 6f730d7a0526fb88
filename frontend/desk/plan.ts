// An agenda as a time line: its slots are dragged, made longer at their lower edge, or moved with the arrow keys. What is
// stored is sent by each slot's own form, so that it is judged as if it were typed.

const STEP = 5;
const PIXELS = 2;
const LEAST = 48;

type Slot = { item: HTMLElement; from: number; until: number; now: [number, number] };

const clock = (minutes: number): string => {
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, "0")}:${String(day % 60).padStart(2, "0")}`;
};

class Plan {
  private readonly slots: Slot[];
  private readonly base: number;
  private readonly end: number;
  private readonly midnight: number;
  private readonly says: HTMLElement | null;

  constructor(private readonly box: HTMLElement) {
    const minutes = (element: HTMLElement, name: string) => Number(element.dataset[name]) / 60;
    this.slots = [...box.querySelectorAll<HTMLElement>(".plan-item")].map((item) => {
      const from = minutes(item, "from");
      const until = minutes(item, "until");
      return { item, from, until, now: [from, until] };
    });
    this.base = Math.min(minutes(box, "from"), ...this.slots.map((slot) => slot.from));
    this.end = Math.max(minutes(box, "until"), ...this.slots.map((slot) => slot.until));
    // The page says when the first slot begins, in the conference's time: what the browser thinks of zones does not matter.
    const first = this.slots[0];
    const [hours, rest] = this.local(first).slice(11).split(":").map(Number);
    this.midnight = first.from - hours * 60 - rest;
    this.says = box.querySelector("[data-plan-says]");
    box.hidden = false;
    this.rule();
    this.slots.forEach((slot) => this.listen(slot));
    this.arrange();
  }

  private local(slot: Slot): string {
    return slot.item.querySelector<HTMLElement>(".plan-handle")!.dataset.zoneStart!;
  }

  private scale(): number {
    const shortest = Math.min(...this.slots.map((slot) => slot.until - slot.from));
    return Math.max(PIXELS, Math.min(8, LEAST / Math.max(shortest, STEP)));
  }

  private rule(): void {
    const list = this.box.querySelector<HTMLElement>(".plan")!;
    const scale = this.scale();
    list.style.blockSize = `${(this.end - this.base) * scale}px`;
    const first = Math.ceil((this.base - this.midnight) / 30) * 30 + this.midnight;
    for (let at = first; at <= this.end; at += 30) {
      const mark = document.createElement("li");
      mark.className = "plan-mark";
      mark.setAttribute("aria-hidden", "true");
      mark.textContent = clock(at - this.midnight);
      mark.style.insetBlockStart = `${(at - this.base) * scale}px`;
      list.append(mark);
    }
  }

  private arrange(): void {
    const lanes: number[] = [];
    const lane = new Map<Slot, number>();
    [...this.slots]
      .sort((a, b) => a.now[0] - b.now[0])
      .forEach((slot) => {
        const free = lanes.findIndex((until) => until <= slot.now[0]);
        const at = free < 0 ? lanes.length : free;
        lanes[at] = slot.now[1];
        lane.set(slot, at);
      });
    const scale = this.scale();
    this.slots.forEach((slot) => {
      const style = slot.item.style;
      style.insetBlockStart = `${(slot.now[0] - this.base) * scale}px`;
      style.blockSize = `${(slot.now[1] - slot.now[0]) * scale}px`;
      style.insetInlineStart = `calc(3.5rem + (100% - 3.5rem) * ${lane.get(slot)! / lanes.length})`;
      style.inlineSize = `calc((100% - 3.5rem) / ${lanes.length} - 4px)`;
      const changed = slot.now[0] !== slot.from || slot.now[1] !== slot.until;
      slot.item.classList.toggle("plan-changed", changed);
      slot.item.classList.toggle("plan-short", (slot.now[1] - slot.now[0]) * scale < 64);
      slot.item.querySelector(".plan-time")!.textContent = this.words(slot);
    });
  }

  private words(slot: Slot): string {
    return slot.now.map((at) => clock(at - this.midnight)).join("–");
  }

  private move(slot: Slot, by: number, longer: boolean): void {
    const from = longer ? slot.from : slot.from + by;
    const until = slot.until + by;
    if (until - from < STEP) {
      return;
    }
    slot.now = [from, until];
    this.arrange();
    if (this.says) {
      this.says.textContent = this.words(slot);
    }
  }

  private store(slot: Slot): void {
    if (slot.now[0] === slot.from && slot.now[1] === slot.until) {
      return;
    }
    const form = slot.item.querySelector("form")!;
    const day = Date.parse(`${this.local(this.slots[0]).slice(0, 10)}T00:00Z`);
    const input = (name: string, at: number) => {
      form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = new Date(day + (at - this.midnight) * 60_000)
        .toISOString()
        .slice(0, 16);
    };
    input("start", slot.now[0]);
    input("end", slot.now[1]);
    form.requestSubmit();
  }

  private listen(slot: Slot): void {
    const handle = slot.item.querySelector<HTMLElement>(".plan-handle")!;
    const edge = slot.item.querySelector<HTMLElement>(".plan-edge")!;
    this.drag(slot, handle, false);
    this.drag(slot, edge, true);
    handle.addEventListener("keydown", (event) => {
      const by = event.key === "ArrowDown" ? STEP : event.key === "ArrowUp" ? -STEP : 0;
      if (by) {
        event.preventDefault();
        const longer = event.shiftKey;
        const moved = longer ? slot.now[1] - slot.until - (slot.now[0] - slot.from) : slot.now[0] - slot.from;
        this.move(slot, moved + by, longer);
      } else if (event.key === "Enter") {
        event.preventDefault();
        this.store(slot);
      } else if (event.key === "Escape") {
        this.move(slot, 0, false);
      }
    });
  }

  private drag(slot: Slot, grip: HTMLElement, longer: boolean): void {
    grip.addEventListener("pointerdown", (down) => {
      if (down.button !== 0) {
        return;
      }
      grip.setPointerCapture(down.pointerId);
      const scale = this.scale();
      const drag = (move: PointerEvent) => {
        const by = Math.round((move.clientY - down.clientY) / scale / STEP) * STEP;
        this.move(slot, by, longer);
      };
      const leave = () => {
        grip.removeEventListener("pointermove", drag);
        grip.removeEventListener("pointerup", drop);
        grip.removeEventListener("pointercancel", cancel);
      };
      const drop = () => {
        leave();
        this.store(slot);
      };
      const cancel = () => {
        leave();
        this.move(slot, 0, false);
      };
      grip.addEventListener("pointermove", drag);
      grip.addEventListener("pointerup", drop);
      grip.addEventListener("pointercancel", cancel);
    });
  }
}

export function plans(): void {
  document.querySelectorAll<HTMLElement>("[data-plan]").forEach((box) => new Plan(box));
}
