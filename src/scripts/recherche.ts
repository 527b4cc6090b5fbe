/** `<recueil-recherche>`: the search page's form, its results, its address. Pagefind comes with the first query. */
import { chercher, proposer, type Reponse } from './recherche/chercher.ts';
import { dessinerPages } from './recherche/dessiner.ts';
import { Filtre } from './recherche/filtrer.ts';
import { charger, type Moteur, type Resultat } from './recherche/pagefind.ts';
import { pageVue, type PageVue } from './recherche/passages.ts';
import { enDev, enPanne, phraseDe, silenceDe } from './recherche/phrases.ts';
import { Suggestions } from './recherche/suggestions.ts';

/** Pages shown at once. */
const LOT = 10;
/** Time without a key before a query is made. */
const REPOS = 300;

interface Trouve extends Reponse {
  requete: string;
  /** The query that may be meant. */
  autre: string | undefined;
  moteur: Moteur;
}

class Recherche extends HTMLElement {
  private readonly titre = document.title;
  private moteur: Promise<Moteur> | undefined;
  private minuteur: ReturnType<typeof setTimeout> | undefined;
  /** Number of the last query asked: an answer to an earlier one is dropped. */
  private derniere = 0;
  /** The last query asked, shown or on its way. */
  private demandee = '';
  /** What the query shown has found, before any choice. */
  private trouve: Trouve | undefined;
  /** Search part of the address that is drawn: a link inside the page changes nothing. */
  private lue: string | undefined;
  /** What had the focus goes away at the next drawing: it goes to the results then. */
  private focusAPrendre = false;
  private filtre = new Filtre(this, () => (this.focusAPrendre = true));

  connectedCallback() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.demander(this.champ.value, 'push');
    });
    this.champ.addEventListener('input', () => {
      clearTimeout(this.minuteur);
      this.minuteur = setTimeout(() => this.demander(this.champ.value, 'replace'), REPOS);
    });
    this.filtre.addEventListener('change', () => {
      this.inscrire(this.demandee, 'push');
      this.rechoisir();
    });
    this.filtre.addEventListener('voir', () => this.allerAuxResultats());
    new Suggestions(this.champ, this.dataset['suggestions'] ?? '');
    addEventListener('popstate', () => this.relire());
    this.relire();
  }

  private get form() {
    return this.trouver<HTMLFormElement>('form[role=search]');
  }
  private get champ() {
    return this.trouver<HTMLInputElement>('input[type=search]');
  }
  private trouver<E extends HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`recueil-recherche: ${selector} is missing`);
    return element;
  }

  /** The address is what is asked: opened, shared, gone back to. */
  private relire() {
    if (location.search === this.lue) return;
    this.lue = location.search;
    const parametres = new URL(location.href).searchParams;
    this.champ.value = parametres.get('q') ?? '';
    this.filtre.lire(parametres);
    const same = this.champ.value.trim() === this.demandee;
    this.demander(this.champ.value);
    if (same) this.rechoisir();
  }

  private demander(ecrite: string, histoire?: 'push' | 'replace') {
    clearTimeout(this.minuteur);
    const requete = ecrite.replace(/\s+/g, ' ').trim();
    if (histoire) this.inscrire(requete, histoire);
    if (requete === this.demandee) return;
    this.demandee = requete;
    document.title = requete === '' ? this.titre : `${requete} — ${this.titre}`;
    const numero = ++this.derniere;
    if (requete !== '') return void this.repondre(requete, numero);
    this.trouve = undefined;
    this.montrer([], [], '');
  }

  private inscrire(requete: string, histoire: 'push' | 'replace') {
    const adresse = new URL(location.href);
    if (requete === '') adresse.searchParams.delete('q');
    else adresse.searchParams.set('q', requete);
    this.filtre.ecrire(adresse.searchParams);
    // A query that typing has written already, and that Enter confirms, is a place to come back to.
    if (histoire === 'push' && adresse.href !== location.href) history.pushState(null, '', adresse);
    else history.replaceState(null, '', adresse);
    this.lue = location.search;
  }

  private async repondre(requete: string, numero: number) {
    this.trouver('#trouve').setAttribute('aria-busy', 'true');
    try {
      const moteur = await (this.moteur ??= charger(new URL(this.dataset['index'] ?? '', document.baseURI).href));
      const reponse = await chercher(moteur.pagefind, requete);
      // Without the list of words there is nothing to propose; what is found stays.
      const autre = await proposer(moteur, requete, reponse).catch(() => undefined);
      if (numero !== this.derniere) return;
      this.trouve = { ...reponse, requete, moteur, autre };
      await this.choisir(numero);
    } catch {
      this.renoncer(numero);
    }
  }

  /** Tried again at the next query. */
  private renoncer(numero: number) {
    this.moteur = undefined;
    if (numero !== this.derniere) return;
    this.demandee = '';
    this.trouve = undefined;
    this.montrer([], [], import.meta.env.DEV ? enDev : enPanne);
  }

  /** Other criteria for what is found. A query that is on its way will look at them itself. */
  private rechoisir() {
    if (this.trouve?.requete !== this.demandee) return;
    const numero = ++this.derniere;
    this.choisir(numero).catch(() => this.renoncer(numero));
  }

  private allerAuxResultats() {
    if (this.trouver('#trouve').hidden) this.champ.focus();
    else this.trouver('#resultats-nom').focus();
  }

  /** What the criteria keep of what was found. */
  private async choisir(numero: number) {
    if (!this.trouve) return;
    const { requete, absents, resultats, moteur, autre } = this.trouve;
    const gardes = this.filtre.garder(resultats, moteur);
    const lire = (lot: readonly Resultat[]) => Promise.all(lot.map(async (resultat) => pageVue(await resultat.data(), moteur.graphies)));
    const pages = await lire(gardes.slice(0, LOT));
    if (numero !== this.derniere) return;
    this.montrer(pages, gardes.slice(LOT), phraseDe({ requete, pages, gardees: gardes.length, total: resultats.length, absents }), lire);
    if (autre !== undefined) this.trouver('[role=status]').append(' Vouliez-vous dire ', this.lienVers(autre), '\u202f?');
  }

  /** The whole state of the page, at once: one message, said when all is in place. */
  private montrer(pages: PageVue[], suite: readonly Resultat[], phrase: string, lire?: (lot: readonly Resultat[]) => Promise<PageVue[]>) {
    const trouve = this.trouver('#trouve');
    if (trouve.contains(document.activeElement) && document.activeElement?.id !== 'resultats-nom') this.champ.focus();
    if (!this.trouve) this.filtre.cacher();
    trouve.removeAttribute('aria-busy');
    trouve.hidden = pages.length === 0;
    this.trouver('#resultats').replaceChildren(this.dessiner(pages));
    const silence = pages.length > 0 && suite.length === 0 && this.filtre.choix.size === 0 ? silenceDe(pages, this.noms) : undefined;
    this.trouver('#reste').hidden = silence === undefined;
    this.trouver('#reste-dit').textContent = silence ?? '';
    this.querySelector('.plus')?.remove();
    if (lire && suite.length > 0) this.proposer(suite, lire);
    this.trouver('[role=status]').textContent = phrase;
    if (this.focusAPrendre) this.allerAuxResultats();
    this.focusAPrendre = false;
  }

  /** « Vouliez-vous dire »: a link like any other, that this page follows without leaving. */
  private lienVers(requete: string): HTMLAnchorElement {
    const lien = document.createElement('a');
    lien.href = `?q=${encodeURIComponent(requete)}`;
    lien.textContent = requete;
    lien.addEventListener('click', (event) => {
      event.preventDefault();
      this.champ.value = requete;
      this.champ.focus();
      this.demander(requete, 'push');
    });
    return lien;
  }

  private dessiner(pages: readonly PageVue[]) {
    return dessinerPages(this.trouver<HTMLTemplateElement & HTMLElement>('#resultat'), pages, this.noms);
  }

  private get noms() {
    return JSON.parse(this.dataset['voix'] ?? '{}') as Record<string, string>;
  }

  /** More pages: focus goes to the first of them, whose title is then read. */
  private proposer(suite: readonly Resultat[], lire: (lot: readonly Resultat[]) => Promise<PageVue[]>) {
    const bouton = document.createElement('button');
    bouton.type = 'button';
    bouton.className = 'plus';
    bouton.textContent = 'Afficher la suite';
    const numero = this.derniere;
    bouton.addEventListener(
      'click',
      () => {
        void lire(suite.slice(0, LOT)).then((pages) => {
          if (numero !== this.derniere) return;
          const fragment = this.dessiner(pages);
          const premier = fragment.querySelector<HTMLElement>('h3 a');
          this.trouver('#resultats').append(fragment);
          premier?.focus();
          bouton.remove();
          if (suite.length > LOT) this.proposer(suite.slice(LOT), lire);
        });
      },
      { once: true },
    );
    this.trouver('#trouve').append(bouton);
  }
}

customElements.define('recueil-recherche', Recherche);
