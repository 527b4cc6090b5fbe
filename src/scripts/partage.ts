/** `<recueil-partage>`: share and copy, the page's address and its references. Each button exists only where the browser can do what it says. */

import { annoncer, bouton, hors } from './dom.ts';
import { copier, presse, simple } from './presse.ts';

class Partage extends HTMLElement {
  private readonly etat = document.createElement('p');

  connectedCallback() {
    const { titre = document.title, texte = titre } = this.dataset;
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0] ?? '';
    const donnees = { title: simple(titre), text: simple(texte), url };
    if (typeof navigator.share === 'function') this.bouton('Partager', () => navigator.share(donnees).catch(() => undefined));
    const clipboard = presse();
    if (clipboard) {
      this.bouton('Copier le lien', () => this.copier(clipboard.writeText(url), 'Lien copié.'));
      this.bouton('Copier le titre et le lien', () => this.copier(clipboard.writeText(`${simple(texte)}\n${url}`), 'Titre et lien copiés.'));
      for (const cite of document.querySelectorAll<HTMLElement>('[data-cite]')) {
        const nom = cite.dataset['cite'] ?? '';
        cite.after(bouton('Copier', () => this.copier(clipboard.writeText(simple(cite.innerText)), `${nom}\u00a0: copie faite.`), { class: 'copier' }, hors(`\u00a0: ${nom}`)));
      }
    }
    this.etat.setAttribute('role', 'status');
    if (this.childElementCount > 0) this.append(this.etat);
  }

  private bouton(nom: string, faire: () => unknown) {
    this.append(bouton(nom, faire));
  }

  private async copier(faire: Promise<void>, dit: string) {
    annoncer(this.etat, await copier(faire, dit));
  }
}

customElements.define('recueil-partage', Partage);
