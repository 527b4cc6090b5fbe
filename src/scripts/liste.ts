/** `<recueil-liste>`: all actions, chosen by criteria and sorted. The address says the choice: shared, gone back to. */
import { compter, ecrireChoix, lireChoix, retient, type Choix, type Criteres } from './facettes/choix.ts';
import { dessinerChoisis } from './facettes/choisis.ts';
import type { Facettes } from './facettes/element.ts';
import './facettes/element.ts';
import { dessinerIssues } from './facettes/issues.ts';
import { trier, type Tri } from './facettes/trier.ts';

/** Time without a click before the count is said. */
const REPOS = 400;

class Liste extends HTMLElement {
  private readonly facettes = this.querySelector<Facettes>('recueil-facettes');
  private readonly tri = this.querySelector<HTMLSelectElement>('select[name=tri]');
  private readonly lignes = [...this.querySelectorAll<HTMLElement>('li[data-criteres]')].map((element) => ({
    element,
    criteres: new Set((element.dataset['criteres'] ?? '').split(' ')) as Criteres,
  }));
  private readonly total = this.querySelector('[role=status]')?.textContent.trim() ?? '';
  private minuteur: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    if (!this.facettes || !this.tri) return;
    this.facettes.addEventListener('choix', () => this.changer());
    this.facettes.addEventListener('voir', () => this.aller());
    this.tri.addEventListener('change', () => this.changer());
    this.tri.closest('label')?.removeAttribute('hidden');
    addEventListener('popstate', () => this.relire());
    this.relire();
  }

  private get choix(): Choix {
    return this.facettes?.choix ?? new Map();
  }

  private relire() {
    if (!this.facettes || !this.tri) return;
    const parametres = new URL(location.href).searchParams;
    this.facettes.choix = lireChoix(parametres, this.facettes.valeurs);
    this.tri.value = parametres.get('tri') ?? '';
    if (this.tri.selectedIndex < 0) this.tri.value = '';
    this.montrer();
  }

  private changer() {
    const adresse = new URL(location.href);
    ecrireChoix(adresse.searchParams, this.choix, this.facettes?.valeurs.keys() ?? []);
    if (this.tri?.value) adresse.searchParams.set('tri', this.tri.value);
    else adresse.searchParams.delete('tri');
    if (adresse.href !== location.href) history.pushState(null, '', adresse);
    this.montrer();
  }

  private montrer() {
    const { facettes, choix } = this;
    if (!facettes) return;
    const gardees = this.lignes.filter(({ element, criteres }) => {
      element.hidden = !retient(criteres, choix);
      return !element.hidden;
    });
    trier(this, (this.tri?.value ?? '') as Tri);
    for (const groupe of this.querySelectorAll<HTMLElement>('.millesimes')) groupe.hidden = !groupe.querySelector('li[data-criteres]:not([hidden])');
    facettes.montrer(
      compter(
        this.lignes.map(({ criteres }) => criteres),
        choix,
        facettes.valeurs,
      ),
      gardees.length,
    );
    const choisis = this.querySelector<HTMLElement>('.choisis');
    if (choisis) dessinerChoisis(choisis, facettes, () => this.aller());
    this.direRien(gardees.length === 0);
    clearTimeout(this.minuteur);
    this.minuteur = setTimeout(() => this.direCombien(gardees.length), REPOS);
  }

  private aller() {
    this.querySelector<HTMLElement>('#actions-nom')?.focus();
  }

  private direCombien(n: number) {
    const etat = this.querySelector('[role=status]');
    const phrase = n === this.lignes.length ? this.total : n === 0 ? 'Aucune action' : `${this.facettes?.dire(n) ?? n} sur ${this.lignes.length}`;
    if (etat && etat.textContent.trim() !== phrase) etat.textContent = phrase;
  }

  private direRien(rien: boolean) {
    const bloc = this.querySelector<HTMLElement>('.rien');
    const issues = bloc?.querySelector('.issues');
    if (!bloc || !issues || !this.facettes) return;
    bloc.hidden = !rien;
    dessinerIssues(
      issues,
      this.facettes,
      (choix) => (rien ? this.lignes.filter(({ criteres }) => retient(criteres, choix)).length : 0),
      () => this.aller(),
    );
  }
}

customElements.define('recueil-liste', Liste);
