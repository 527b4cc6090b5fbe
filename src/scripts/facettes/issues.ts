/** Nothing is left: what it would be with one facet less. */
import type { Choix } from './choix.ts';
import type { Facettes } from './element.ts';

/** @param reste how many things a choice keeps
 *  @param apres where focus goes, since the buttons vanish */
export function dessinerIssues(liste: Element, facettes: Facettes, reste: (choix: Choix) => number, apres: () => void): void {
  const { choix } = facettes;
  const sans = [...choix.keys()].map((facette) => {
    const moins = new Map([...choix].filter(([autre]) => autre !== facette));
    return { facette, moins, n: reste(moins) };
  });
  liste.replaceChildren(...sans.filter(({ n }) => n > 0).map(({ facette, moins, n }) => item(nom(facettes, facette), facettes.dire(n), () => (changer(facettes, moins), apres()))));
}

const nom = (facettes: Facettes, facette: string) =>
  [...(facettes.choix.get(facette) ?? [])].map((code) => `«\u00a0${facettes.nom(`${facette}:${code}`).valeur}\u00a0»`).join(', ');

function changer(facettes: Facettes, choix: Choix) {
  facettes.choix = choix;
  facettes.dispatchEvent(new CustomEvent('choix'));
}

function item(sans: string, combien: string, choisir: () => void): HTMLLIElement {
  const li = document.createElement('li');
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.textContent = `Sans ${sans}\u00a0: ${combien}`;
  bouton.addEventListener('click', choisir);
  li.append(bouton);
  return li;
}
