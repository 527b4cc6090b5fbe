/**
 * Pages named under the search field while one types: a combobox with a list (WAI-ARIA APG, "editable combobox with list autocomplete").
 * Enter searches; on a suggestion, it goes there. Nothing is chosen unless arrows have been used.
 */
import { suggerer, type Suggestion } from './suggerer.ts';

export class Suggestions {
  private readonly champ: HTMLInputElement;
  private readonly adresse: string;
  private readonly liste = document.createElement('ul');
  private toutes: Promise<Suggestion[]> | undefined;
  private montrees: Suggestion[] = [];
  private rang = -1;
  /** Number of the last list asked for: once the list is closed, one that is late stays away. */
  private derniere = 0;

  /** @param adresse of the JSON that has all names, asked for at the first key */
  constructor(champ: HTMLInputElement, adresse: string) {
    this.champ = champ;
    this.adresse = adresse;
    const { liste } = this;
    liste.id = 'suggestions';
    liste.className = 'suggestions';
    liste.setAttribute('role', 'listbox');
    liste.setAttribute('aria-label', 'Pages');
    liste.hidden = true;
    champ.form?.after(liste);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': liste.id }))
      champ.setAttribute(name, value);
    champ.addEventListener('input', () => void this.suggerer());
    champ.addEventListener('keydown', (event) => this.touche(event));
    champ.addEventListener('blur', () => this.fermer());
    champ.form?.addEventListener('submit', () => this.fermer());
    // A click must not take focus from the field before it is heard.
    liste.addEventListener('pointerdown', (event) => event.preventDefault());
    liste.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option) this.aller([...liste.children].indexOf(option));
    });
  }

  private async suggerer() {
    const { value } = this.champ;
    const numero = ++this.derniere;
    this.toutes ??= fetch(this.adresse).then((answer) => (answer.ok ? (answer.json() as Promise<Suggestion[]>) : []));
    const toutes = await this.toutes.catch((): Suggestion[] => {
      // Asked for again at the next key.
      this.toutes = undefined;
      return [];
    });
    if (numero !== this.derniere || document.activeElement !== this.champ) return;
    this.montrer(suggerer(value, toutes));
  }

  private montrer(suggestions: Suggestion[]) {
    this.montrees = suggestions;
    this.liste.replaceChildren(...suggestions.map(option));
    this.liste.hidden = suggestions.length === 0;
    this.champ.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.viser(-1);
  }

  private fermer() {
    this.derniere++;
    this.montrer([]);
  }

  private viser(rang: number) {
    this.rang = rang;
    [...this.liste.children].forEach((element, i) => element.setAttribute('aria-selected', String(i === rang)));
    const visee = this.liste.children[rang];
    if (visee) this.champ.setAttribute('aria-activedescendant', visee.id);
    else this.champ.removeAttribute('aria-activedescendant');
    visee?.scrollIntoView({ block: 'nearest' });
  }

  private touche(event: KeyboardEvent) {
    const n = this.montrees.length;
    if (n === 0 || event.isComposing) return;
    const autre = { ArrowDown: this.rang + 1 < n ? this.rang + 1 : -1, ArrowUp: this.rang < 0 ? n - 1 : this.rang - 1 }[event.key];
    if (autre !== undefined) this.viser(autre);
    else if (event.key === 'Enter' && this.rang >= 0) this.aller(this.rang);
    else if (event.key === 'Escape') this.fermer();
    else return;
    event.preventDefault();
  }

  private aller(rang: number) {
    const href = this.montrees[rang]?.[2];
    if (href !== undefined) location.href = href;
  }
}

function option([sorte, nom, , detail]: Suggestion, rang: number): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `suggestion-${rang}`;
  item.setAttribute('role', 'option');
  const quoi = document.createElement('span');
  quoi.className = 'quoi';
  quoi.textContent = [sorte, detail].filter(Boolean).join(', ');
  item.append(nom, ' ', quoi);
  return item;
}
