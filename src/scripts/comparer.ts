/** `<recueil-comparer>`: two to four actions side by side. Its state is the page's address. */
import { charger } from './fiches/charger.ts';
import type { Mots } from './fiches/faits.ts';
import { deplace, ecrireDemande, lireDemande, MOST, reserves, type Demande } from './comparer/adresse.ts';
import { tableau } from './comparer/tableau.ts';
import { annoncer, bouton } from './dom.ts';
import { copier, presse } from './presse.ts';

class Comparer extends HTMLElement {
  private readonly titre = document.title;
  /** Number of the last drawing asked for: an earlier one that comes late is dropped. */
  private derniere = 0;

  connectedCallback() {
    this.trouver('form').hidden = false;
    this.trouver('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.ajouter();
    });
    const clipboard = presse();
    if (clipboard) this.trouver('.outils').append(bouton('Copier le lien', () => void copier(clipboard.writeText(location.href), 'Lien copié.').then((dit) => this.dire(dit))));
    addEventListener('popstate', () => void this.montrer());
    void this.montrer();
  }

  private trouver<E extends HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`recueil-comparer: ${selector} is missing`);
    return element;
  }
  private get choix() {
    return this.trouver<HTMLSelectElement & HTMLElement>('select');
  }
  private get demande(): Demande {
    return lireDemande(location.search, new Set([...this.choix.options].map(({ value }) => value).filter(Boolean)));
  }
  private readonly dire = (texte: string) => annoncer(this.trouver('[role=status]'), texte);

  private ajouter() {
    const { value, selectedOptions } = this.choix;
    const { ids } = this.demande;
    const [option] = selectedOptions;
    if (value === '') return this.dire('Choisissez une action dans la liste.');
    if (ids.includes(value)) return this.dire('Cette action est déjà dans la comparaison.');
    if (ids.length >= MOST) return this.dire('Quatre actions au plus\u00a0: retirez-en une pour en ajouter une autre.');
    this.choix.value = '';
    void this.aller([...ids, value], `Ajoutée\u00a0: ${option?.text ?? value}.`);
  }

  private async aller(ids: readonly string[], dit: string) {
    history.pushState(null, '', `${location.pathname}${ecrireDemande(ids)}`);
    await this.montrer(dit);
  }

  private async montrer(dit?: string) {
    const numero = ++this.derniere;
    const { demande } = this;
    const mots = JSON.parse(this.dataset['mots'] ?? '{}') as Mots;
    const arrivees = await Promise.all(demande.ids.map((id) => charger(this.dataset['modele'] ?? '', id)));
    if (numero !== this.derniere) return;
    const actions = arrivees.filter((action) => action !== undefined);
    const manque = arrivees.length - actions.length;
    const table = tableau(actions, mots, {
      fiche: (id) => (this.dataset['fiche'] ?? '').replace('{id}', id),
      retirer: (id) => void this.retirer(id),
      deplacer: (id, pas) => void this.deplacer(id, pas),
    });
    this.trouver('.table').replaceChildren(...(actions.length > 0 ? [table] : []));
    this.trouver('.mode-emploi').hidden = actions.length > 1;
    this.trouver('.outils').hidden = actions.length === 0;
    document.documentElement.classList.toggle('a-plat', actions.length > 2);
    document.title = actions.length > 1 ? `${actions.map(({ nom }) => nom).join(' / ')} — ${this.titre}` : this.titre;
    this.dire([dit, reserves(demande), manque > 0 ? 'Une fiche n’a pas pu être chargée. Rechargez la page.' : ''].filter(Boolean).join(' '));
  }

  private async retirer(id: string) {
    const { ids } = this.demande;
    const rang = ids.indexOf(id);
    const reste = ids.filter((un) => un !== id);
    await this.aller(reste, `Retirée. ${reste.length > 1 ? `${reste.length} actions comparées.` : ''}`.trim());
    // The button is gone: its neighbour's, or the list to choose from.
    const next = reste[Math.min(rang, reste.length - 1)];
    (next === undefined ? this.choix : this.geste('Retirer', next))?.focus();
  }

  private async deplacer(id: string, pas: -1 | 1) {
    const ids = deplace(this.demande.ids, id, pas);
    await this.aller(ids, `Colonne ${ids.indexOf(id) + 1} sur ${ids.length}.`);
    this.geste(pas < 0 ? 'Vers la gauche' : 'Vers la droite', id)?.focus();
  }

  private geste(mot: string, id: string) {
    return this.querySelector<HTMLElement>(`[data-geste="${mot} ${id}"]`);
  }
}

customElements.define('recueil-comparer', Comparer);
