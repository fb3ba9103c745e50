/**
 * A neutral page that stands in front of everything: `leaving` for the moment before the other page comes, `closed` where somebody
 * comes back afterwards. Both are templates of index.html, so that they need no network and no script but this.
 */
export function drawCurtain(which: 'leaving' | 'closed'): void {
  const template = document.querySelector<HTMLTemplateElement>(`#curtain-${which}`);
  document.title = template?.dataset.title ?? '';
  document.body.replaceChildren(template === null ? '' : template.content.cloneNode(true));
}
