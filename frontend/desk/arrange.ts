// Rows of a form that can be dragged into another order: the server arranges them, as it does for the buttons.

export function arranging(): void {
  document.querySelectorAll<HTMLElement>("[data-arrange]").forEach((box) => {
    const rows = [...box.children] as HTMLElement[];
    let dragged = -1;
    rows.forEach((row, at) => {
      const head = row.querySelector<HTMLElement>(".field-draft-head");
      if (!head) {
        return;
      }
      head.draggable = true;
      head.addEventListener("dragstart", (event) => {
        dragged = at;
        event.dataTransfer?.setDragImage(row, 10, 10);
      });
      row.addEventListener("dragover", (event) => {
        if (dragged >= 0) {
          event.preventDefault();
        }
      });
      row.addEventListener("drop", (event) => {
        event.preventDefault();
        if (dragged < 0 || dragged === at) {
          return;
        }
        const button = document.createElement("button");
        button.hidden = true;
        button.name = "action";
        button.value = `move:${dragged}:${at}`;
        button.formNoValidate = true;
        button.setAttribute("formaction", box.dataset.arrange!);
        box.append(button);
        box.closest("form")!.requestSubmit(button);
      });
    });
  });
}
