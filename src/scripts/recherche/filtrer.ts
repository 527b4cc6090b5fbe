/** Criteria and order of what a query found. Says `change` when either is changed, `voir` when the results are asked for; keeps both in the address. */
import { compter, ecrireChoix, lireChoix, retient, type Choix } from '../facettes/choix.ts';
import { dessinerChoisis } from '../facettes/choisis.ts';
import type { Facettes } from '../facettes/element.ts';
import '../facettes/element.ts';
import { dessinerIssues } from '../facettes/issues.ts';
import type { Moteur, Resultat } from './pagefind.ts';

const anneeDe = (criteres: ReadonlySet<string>) => [...criteres].find((critere) => critere.startsWith('edition:')) ?? '';

export class Filtre extends EventTarget {
  private readonly page: HTMLElement;
  private readonly apres: () => void;
  private readonly facettes: Facettes | null;
  private readonly tri: HTMLSelectElement | null;

  /** @param apres told when the criterion that has the focus goes away */
  constructor(page: HTMLElement, apres: () => void) {
    super();
    this.page = page;
    this.apres = apres;
    this.facettes = page.querySelector<Facettes>('recueil-facettes');
    this.tri = page.querySelector<HTMLSelectElement>('select[name=tri]');
    const changer = () => this.dispatchEvent(new Event('change'));
    this.facettes?.addEventListener('choix', changer);
    this.facettes?.addEventListener('voir', () => this.dispatchEvent(new Event('voir')));
    this.tri?.addEventListener('change', changer);
  }

  get choix(): Choix {
    return this.facettes?.choix ?? new Map();
  }

  lire(parametres: URLSearchParams) {
    if (this.facettes) this.facettes.choix = lireChoix(parametres, this.facettes.valeurs);
    if (this.tri) this.tri.value = parametres.get('tri') === 'recent' ? 'recent' : '';
  }

  ecrire(parametres: URLSearchParams) {
    if (this.facettes) ecrireChoix(parametres, this.choix, this.facettes.valeurs.keys());
    if (this.tri?.value) parametres.set('tri', this.tri.value);
    else parametres.delete('tri');
  }

  /** What the choice keeps of these, in the order asked for; shows what each other choice would give. */
  garder(resultats: readonly Resultat[], { criteresDe }: Moteur): Resultat[] {
    const toutes = resultats.map((resultat) => ({ resultat, criteres: criteresDe(resultat) }));
    const gardes = toutes.filter(({ criteres }) => retient(criteres, this.choix));
    // By its name: the sort is stable, and the nearest of a year stay first.
    if (this.tri?.value) gardes.sort((a, b) => (anneeDe(a.criteres) < anneeDe(b.criteres) ? 1 : anneeDe(a.criteres) > anneeDe(b.criteres) ? -1 : 0));
    const { facettes } = this;
    if (facettes) {
      facettes.montrer(
        compter(
          toutes.map(({ criteres }) => criteres),
          this.choix,
          facettes.valeurs,
        ),
        gardes.length,
      );
      this.dire(facettes, gardes.length === 0 && toutes.length > 0, (choix) => toutes.filter(({ criteres }) => retient(criteres, choix)).length);
    }
    this.trouver('#criteres').hidden = toutes.length === 0;
    return gardes.map(({ resultat }) => resultat);
  }

  /** No query, or nothing found: nothing to choose among. */
  cacher() {
    this.trouver('#criteres').hidden = true;
    this.trouver('.rien').hidden = true;
  }

  private dire(facettes: Facettes, rien: boolean, reste: (choix: Choix) => number) {
    dessinerChoisis(this.trouver('.choisis'), facettes, this.apres);
    this.trouver('.rien').hidden = !rien;
    if (rien) dessinerIssues(this.trouver('.issues'), facettes, reste, this.apres);
  }

  private trouver(selector: string): HTMLElement {
    const element = this.page.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`recueil-recherche: ${selector} is missing`);
    return element;
  }
}
