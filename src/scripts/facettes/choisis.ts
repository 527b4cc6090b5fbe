/** The criteria chosen, as tags that take themselves off. Focus goes to the next one, or back to what is listed. */
import type { Facettes } from './element.ts';

export function dessinerChoisis(liste: HTMLElement, facettes: Facettes, apres: () => void): void {
  const cles = [...facettes.choix].flatMap(([facette, codes]) => [...codes].map((code) => `${facette}:${code}`));
  const rang = [...liste.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
  const items = cles.map((cle) => {
    const { facette, valeur } = facettes.nom(cle);
    return tag(valeur, `Retirer le critère ${facette}\u00a0: ${valeur}`, () => facettes.decocher(cle));
  });
  if (cles.length > 1) items.push(tag('Tout retirer', undefined, () => tout(facettes), 'tout'));
  liste.replaceChildren(...items);
  liste.hidden = cles.length === 0;
  if (rang < 0) return;
  const boutons = liste.querySelectorAll('button');
  const suivant = boutons[Math.min(rang, boutons.length - 1)];
  if (suivant) suivant.focus();
  else apres();
}

function tout(facettes: Facettes) {
  facettes.choix = new Map();
  facettes.dispatchEvent(new CustomEvent('choix'));
}

/** `nom` says more than the text, which it holds. */
function tag(texte: string, nom: string | undefined, retirer: () => void, classe?: string): HTMLLIElement {
  const item = document.createElement('li');
  if (classe) item.className = classe;
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.textContent = texte;
  if (nom !== undefined) bouton.setAttribute('aria-label', nom);
  bouton.addEventListener('click', retirer);
  item.append(bouton);
  return item;
}
