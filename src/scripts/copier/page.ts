/** Where things stand on an action's page. */

export const niveauDe = (titre: Element) => Number(titre.nodeName[1]);

/** Nodes under a title, to the next title of its level: in a text, what follows it; elsewhere, its section without its rail. */
export function sous(titre: HTMLElement, debut = false): Node[] {
  const dansUnRecit = titre.parentElement?.matches('.prose');
  if (dansUnRecit) return jusquAuTitre(suivants(titre), niveauDe(titre));
  const section = titre.closest('section, .tri');
  const recit = section?.querySelector('.prose');
  if (recit) return debut ? jusquAuTitre(recit.childNodes, niveauDe(titre) + 1) : [...recit.childNodes];
  return [...(section?.children ?? [])].filter((enfant) => enfant !== titre && !enfant.matches('.rail'));
}

function* suivants(noeud: Node): Generator<Node> {
  for (let suivant = noeud.nextSibling; suivant; suivant = suivant.nextSibling) yield suivant;
}

function jusquAuTitre(noeuds: Iterable<Node>, niveau: number): Node[] {
  const pris: Node[] = [];
  for (const noeud of noeuds) {
    if (noeud instanceof HTMLHeadingElement && niveauDe(noeud) <= niveau) break;
    pris.push(noeud);
  }
  return pris;
}
