/** `<recueil-facettes>`: the form of criteria. Says `choix` when something is ticked; shows what each click would give. */
import type { Choix, Compte } from './choix.ts';

export class Facettes extends HTMLElement {
  private readonly boites = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

  connectedCallback() {
    const form = this.querySelector('form');
    const pli = this.querySelector<HTMLDetailsElement>('.pli');
    // Beside the list there is room; above results, or on a narrow screen, the form would hide what it has found.
    const aCote = matchMedia('(min-width: 64rem)').matches && this.closest('recueil-liste') !== null;
    if (pli && aCote) pli.open = true;
    form?.addEventListener('change', () => this.dispatchEvent(new CustomEvent('choix')));
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (pli && !aCote) pli.open = false;
      this.dispatchEvent(new CustomEvent('voir'));
    });
  }

  /** Every facet with its codes, in the order of the page. */
  readonly valeurs: ReadonlyMap<string, ReadonlySet<string>> = (() => {
    const all = new Map<string, Set<string>>();
    for (const { name, value } of this.boites) all.set(name, (all.get(name) ?? new Set()).add(value));
    return all;
  })();

  get choix(): Choix {
    const choix = new Map<string, Set<string>>();
    for (const { name, value, checked } of this.boites) if (checked) choix.set(name, (choix.get(name) ?? new Set()).add(value));
    return choix;
  }

  set choix(choix: Choix) {
    for (const boite of this.boites) {
      boite.checked = choix.get(boite.name)?.has(boite.value) ?? false;
      if (boite.checked) for (let pli = boite.closest('details'); pli; pli = pli.parentElement?.closest('details') ?? null) if (!pli.matches('.pli')) pli.open = true;
    }
  }

  decocher(cle: string) {
    for (const boite of this.boites) if (`${boite.name}:${boite.value}` === cle) boite.checked = false;
    this.dispatchEvent(new CustomEvent('choix'));
  }

  /** « 12 actions », « 3 pages »: what the form counts is written on it. */
  dire(n: number): string {
    return `${n}\u00a0${this.unite(n)}`;
  }

  private unite(n: number) {
    return `${this.dataset['unite'] ?? ''}${n > 1 ? 's' : ''}`;
  }

  /** « Public : femmes » */
  nom(cle: string): { facette: string; valeur: string } {
    const boite = this.boites.find(({ name, value }) => `${name}:${value}` === cle);
    return { facette: boite?.closest('fieldset')?.querySelector('legend')?.textContent ?? '', valeur: boite?.parentElement?.querySelector('.libelle')?.textContent ?? cle };
  }

  montrer(comptes: ReadonlyMap<string, Compte>, total: number) {
    for (const boite of this.boites) {
      const { nombre, enPlus } = comptes.get(`${boite.name}:${boite.value}`) ?? { nombre: 0, enPlus: false };
      const label = boite.parentElement;
      label?.classList.toggle('nul', nombre === 0 && !boite.checked);
      ecrire(label?.querySelector('.nombre'), `${enPlus && nombre > 0 ? '+' : ''}${nombre}`);
      ecrire(label?.querySelector('.unite'), ` ${this.unite(nombre)}${enPlus ? ' de plus' : ''}`);
    }
    ecrire(this.querySelector('[type=submit]'), total > 1 ? `Voir les ${this.dire(total)}` : total === 1 ? 'Voir ce qui reste' : 'Rien à voir');
  }
}

const ecrire = (element: Element | null | undefined, texte: string) => {
  if (element) element.textContent = texte;
};

customElements.define('recueil-facettes', Facettes);
