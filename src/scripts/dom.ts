/** Elements, made and filled in one go. Texts are set as texts. */
type Enfant = Node | string | undefined | false;

/** `undefined` and `false` leave an attribute, or a child, out; `true` sets an empty attribute. */
export function el<K extends keyof HTMLElementTagNameMap>(nom: K, attributs: Record<string, string | boolean | undefined> = {}, ...enfants: Enfant[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(nom);
  for (const [cle, valeur] of Object.entries(attributs)) {
    if (valeur !== undefined && valeur !== false) element.setAttribute(cle, valeur === true ? '' : valeur);
  }
  element.append(...enfants.filter((enfant) => enfant !== undefined && enfant !== false));
  return element;
}

export function bouton(nom: string, faire: () => unknown, attributs: Record<string, string | boolean | undefined> = {}, ...enfants: Enfant[]): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributs }, nom, ...enfants);
  // Said to be of no use here, a button keeps the focus that it has.
  element.addEventListener('click', () => element.getAttribute('aria-disabled') !== 'true' && faire());
  return element;
}

/** Being typed in: a tab behind another keeps its active element, where nobody types. */
export const enSaisie = (champ: Element): boolean => champ === document.activeElement && document.hasFocus();

/** What is heard and not seen. */
export const hors = (texte: string): HTMLSpanElement => el('span', { class: 'hors' }, texte);

/** Says something once it is settled: what is said again must change to be read. */
export function annoncer(etat: Element, texte: string): void {
  etat.textContent = '';
  setTimeout(() => (etat.textContent = texte), 50);
}
