// After a form came back with problems, the reader starts at their summary, else at the first wrong field.

export function goToProblems(within: ParentNode = document): void {
  within.querySelector<HTMLElement>("[data-errors], [aria-invalid=true]")?.focus();
}
