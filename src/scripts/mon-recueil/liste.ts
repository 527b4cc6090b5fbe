/** The basket's list: one item an action, to move, to take out, to note. Items stay the same elements: what is being typed is not touched. */
import { bouton, el, hors } from '../dom.ts';
import type { Gardee, Panier } from '../panier/panier.ts';

export interface Gestes {
  deplacer: (id: string, pas: -1 | 1) => void;
  retirer: (id: string) => void;
  noter: (id: string, note: string) => void;
}
export interface Titre {
  titre: string;
  edition: string;
  href: string;
}

export class Liste {
  private readonly items = new Map<string, HTMLLIElement>();
  private readonly ol: HTMLElement;
  private readonly titreDe: (id: string) => Titre | undefined;
  private readonly gestes: Gestes;

  constructor(ol: HTMLElement, titreDe: Liste['titreDe'], gestes: Gestes) {
    this.ol = ol;
    this.titreDe = titreDe;
    this.gestes = gestes;
  }

  montrer({ actions }: Panier, aMoi: boolean) {
    const after = actions.map((gardee, rang) => {
      const cle = `${gardee.id} ${String(aMoi)}`;
      const item = this.items.get(cle) ?? (aMoi ? this.item(gardee.id) : this.lu(gardee));
      this.items.set(cle, item);
      const champ = item.querySelector('textarea');
      if (champ && champ !== document.activeElement && champ.value !== gardee.note) champ.value = gardee.note;
      item.querySelector('[data-pas="-1"]')?.setAttribute('aria-disabled', String(rang === 0));
      item.querySelector('[data-pas="1"]')?.setAttribute('aria-disabled', String(rang === actions.length - 1));
      return item;
    });
    // What is in its place already is left there, and keeps the focus.
    after.forEach((item, rang) => this.ol.children[rang] !== item && this.ol.insertBefore(item, this.ol.children[rang] ?? null));
    for (const old of [...this.ol.children].slice(after.length)) old.remove();
  }

  bouton(id: string, quel: string): HTMLElement | null {
    return this.items.get(`${id} true`)?.querySelector(quel) ?? null;
  }

  private tete(id: string): HTMLElement {
    const connu = this.titreDe(id);
    if (!connu) return el('h3', { class: 'titre' }, `${id} n’est plus au recueil`);
    return el('h3', { class: 'titre' }, el('a', { href: connu.href }, connu.titre), ' ', el('span', { class: 'an' }, connu.edition));
  }

  private item(id: string): HTMLLIElement {
    const nom = this.titreDe(id)?.titre ?? id;
    const geste = (mot: string, faire: () => void, attributs: Record<string, string>) => bouton(mot, faire, attributs, hors(`\u00a0: ${nom}`));
    const champ = el('textarea', { rows: '2', maxlength: '4000', id: `note-${id.replace('/', '-')}` });
    champ.addEventListener('input', () => this.gestes.noter(id, champ.value));
    return el(
      'li',
      {},
      this.tete(id),
      el('div', { class: 'note-lecteur' }, el('label', { for: champ.id }, 'Ma note', hors(` sur ${nom}`)), champ),
      el(
        'p',
        { class: 'gestes' },
        geste('Monter', () => this.gestes.deplacer(id, -1), { 'data-pas': '-1' }),
        ' ',
        geste('Descendre', () => this.gestes.deplacer(id, 1), { 'data-pas': '1' }),
        ' ',
        geste('Retirer', () => this.gestes.retirer(id), { class: 'retirer' }),
      ),
    );
  }

  /** Someone else's: to be read. */
  private lu({ id, note }: Gardee): HTMLLIElement {
    return el('li', {}, this.tete(id), note !== '' && el('p', { class: 'note-lecteur' }, note));
  }
}
