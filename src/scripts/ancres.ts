/**
 * A title of the text becomes a link to itself, its # drawn by the sheet. The title keeps its name and its place:
 * a link beside it would be read with it, or would part it from its text.
 */
for (const titre of document.querySelectorAll<HTMLHeadingElement>('.prose :is(h2, h3, h4)[id]')) {
  if (titre.querySelector('a')) continue;
  const lien = document.createElement('a');
  lien.className = 'ancre';
  lien.href = `#${titre.id}`;
  lien.append(...titre.childNodes);
  titre.append(lien);
}

export {};
