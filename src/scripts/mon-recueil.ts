/** `<recueil-panier>`: one's own basket, or the one that a link holds. All of it stays in this browser. */
import { ecrireDemande, MOST } from './comparer/adresse.ts';
import { annoncer, enSaisie } from './dom.ts';
import type { Cadre } from './mon-recueil/fiche.ts';
import { liste, type Liste, type Titre } from './mon-recueil/liste.ts';
import { outils } from './mon-recueil/outils.ts';
import { reliure, type Reliure } from './mon-recueil/reliure.ts';
import { ecrireLien, lireLien } from './panier/lien.ts';
import { changer, garde, panier, suivre } from './panier/magasin.ts';
import { ajouter, contient, deplacer, noter, retirer, reunir, type Gardee, type Panier } from './panier/panier.ts';

class MonRecueil extends HTMLElement {
  /** What the address holds, shown without touching one's own. */
  private recu: Panier | undefined;
  private liste: Liste | undefined;
  private reliure: Reliure | undefined;
  private retiree: { gardee: Gardee; rang: number } | undefined;

  connectedCallback() {
    this.liste = liste(this.trouver('.liste-panier'), (id) => this.titreDe(id), {
      deplacer: (id, pas) => this.deplacer(id, pas),
      retirer: (id) => this.retirer(id),
      noter: (id, note) => changer((avant) => noter(avant, id, note)),
    });
    for (const champ of [this.champ('titre'), this.champ('date')]) champ.addEventListener('input', () => changer((avant) => ({ ...avant, [champ.name]: champ.value })));
    this.trouver('form.ajout').hidden = false;
    this.trouver('form.ajout').addEventListener('submit', (event) => {
      event.preventDefault();
      this.ajouter();
    });
    this.relier();
    this.trouver('.annuler').addEventListener('click', () => this.annuler());
    this.trouver('.remplacer').addEventListener('click', () => this.prendre((_mien, recu) => recu, 'C’est maintenant votre recueil.'));
    this.trouver('.reunir').addEventListener('click', () => this.prendre(reunir, 'Ajouté à votre recueil.'));
    addEventListener('hashchange', () => this.suivreAdresse());
    this.lireAdresse();
    suivre(() => this.montrer());
  }

  private trouver<E extends HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`recueil-panier: ${selector} is missing`);
    return element;
  }
  private champ(nom: 'titre' | 'date') {
    return this.trouver<HTMLInputElement>(`input[name="${nom}"]`);
  }
  private readonly dire = (texte: string) => {
    this.trouver('.annuler').hidden = true;
    annoncer(this.trouver('[role=status]'), texte);
  };

  private get affiche(): Panier {
    return this.recu ?? panier();
  }
  private titreDe(id: string): Titre | undefined {
    const option = this.querySelector<HTMLOptionElement>(`select option[value="${id}"]`);
    return option ? { titre: option.text, edition: id.split('/', 1)[0] ?? '', href: (this.dataset['fiche'] ?? '').replace('{id}', id) } : undefined;
  }

  private suivreAdresse() {
    if (location.hash === '' || lireLien(location.hash)) this.lireAdresse();
    // A place in the page, the skip link's, leaves in sight what was received; where nothing is kept, the address takes one's own again.
    else if (!garde()) this.montrer();
  }

  private lireAdresse() {
    this.recu = lireLien(location.hash);
    if (this.recu && !garde()) {
      // Where nothing can be kept, the running head's link carried one's own.
      const { recu } = this;
      changer(() => recu);
      this.recu = undefined;
    }
    this.montrer();
  }

  private montrer() {
    const { affiche, recu } = this;
    const n = affiche.actions.length;
    const mien = panier();
    this.liste?.montrer(affiche, recu === undefined);
    this.trouver('.recu').hidden = recu === undefined;
    this.trouver('.recu-dit').textContent = recu
      ? `Vous lisez un recueil partagé, de ${n} ${n > 1 ? 'actions' : 'action'}. ${mien.actions.length > 0 ? 'Le vôtre n’a pas changé.' : 'Il n’est pas gardé dans votre navigateur.'}`
      : '';
    this.trouver('.reunir').hidden = mien.actions.length === 0;
    this.trouver('.mode-emploi').hidden = n > 0;
    for (const part of this.querySelectorAll<HTMLElement>('.plein')) part.hidden = n === 0;
    for (const part of this.querySelectorAll<HTMLElement>('.reglages')) part.hidden = recu !== undefined;
    this.trouver('.pas-garde').hidden = garde();
    // The address keeps what the browser does not.
    if (!garde() && !recu) history.replaceState(null, '', n > 0 ? `#${ecrireLien(affiche)}` : location.pathname);
    this.trouver('.recu-titre').textContent = recu ? [recu.titre || 'Un recueil partagé', recu.date].filter(Boolean).join(', ') : '';
    for (const nom of ['titre', 'date'] as const) {
      const champ = this.champ(nom);
      if (!enSaisie(champ)) champ.value = affiche[nom];
    }
    this.comparer(affiche);
    this.reliure?.recommencer();
  }

  private comparer({ actions }: Panier) {
    const lien = this.trouver<HTMLAnchorElement>('.comparer');
    lien.hidden = actions.length < 2 || actions.length > MOST;
    lien.search = ecrireDemande(actions.map(({ id }) => id));
  }

  private relier() {
    const livre = this.trouver('.livre');
    const { modele = '', cadre = '{}' } = this.dataset;
    const faite = reliure({ livre, modele, cadre: JSON.parse(cadre) as Cadre, affiche: () => this.affiche, connue: (id) => this.titreDe(id) !== undefined });
    this.reliure = faite;
    const lien = () => `${location.href.split('#', 1)[0] ?? ''}#${ecrireLien(this.affiche)}`;
    this.trouver('.outils').append(...outils({ livre, entier: faite.entier, lien, dire: this.dire }));
  }

  private ajouter() {
    const choix = this.trouver<HTMLSelectElement>('select');
    const { value } = choix;
    if (value === '') return this.dire('Choisissez une action dans la liste.');
    if (contient(panier(), value)) return this.dire('Cette action est déjà dans votre recueil.');
    changer((avant) => ajouter(avant, { id: value, note: '' }));
    this.dire(`Ajoutée\u00a0: ${this.titreDe(value)?.titre ?? value}.`);
    choix.value = '';
  }

  private deplacer(id: string, pas: -1 | 1) {
    changer((avant) => deplacer(avant, id, pas));
    const { actions } = panier();
    this.liste?.bouton(id, `[data-pas="${pas}"]`)?.focus();
    this.dire(`Place ${actions.findIndex((une) => une.id === id) + 1} sur ${actions.length}.`);
  }

  private retirer(id: string) {
    const { actions } = panier();
    const rang = actions.findIndex((une) => une.id === id);
    const gardee = actions[rang];
    if (!gardee) return;
    this.retiree = { gardee, rang };
    changer((avant) => retirer(avant, id));
    this.dire(`Retirée\u00a0: ${this.titreDe(id)?.titre ?? id}.`);
    this.trouver('.annuler').hidden = false;
    this.trouver('.annuler').focus();
  }

  private annuler() {
    const { retiree } = this;
    if (!retiree) return;
    this.retiree = undefined;
    changer((avant) => ajouter(avant, retiree.gardee, retiree.rang));
    this.dire('Remise à sa place.');
    this.liste?.bouton(retiree.gardee.id, '.retirer')?.focus();
  }

  private prendre(faire: (mien: Panier, recu: Panier) => Panier, dit: string) {
    const { recu } = this;
    if (!recu) return;
    this.recu = undefined;
    history.replaceState(null, '', location.pathname + location.search);
    changer((mien) => faire(mien, recu));
    this.dire(dit);
    this.trouver('#garde').focus();
  }
}

customElements.define('recueil-panier', MonRecueil);
