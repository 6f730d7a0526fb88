// A line of the summary of problems that does not name its field, such as "please fill in", gets the field's label.

export function nameProblems(): void {
  document.querySelectorAll<HTMLAnchorElement>("[data-errors] a[href^='#']").forEach((link) => {
    const field = document.getElementById(link.hash.slice(1));
    const label =
      field && (document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field.querySelector("legend"));
    const words = label?.firstChild?.textContent?.trim();
    if (words && !link.textContent!.includes(words)) {
      const name = document.createElement("strong");
      name.textContent = words;
      link.prepend(name, " ");
    }
  });
}
