/** `<recueil-partage>`: share and copy. Each button exists only where the browser can do what it says. */

/** Copied texts have ordinary spaces. */
const simple = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');

class Partage extends HTMLElement {
  private readonly etat = document.createElement('p');

  connectedCallback() {
    const { titre = document.title, texte = titre } = this.dataset;
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0] ?? '';
    const donnees = { title: simple(titre), text: simple(texte), url };
    if (typeof navigator.share === 'function') this.bouton('Partager', () => navigator.share(donnees).catch(() => undefined));
    // Absent outside of a secure context, whatever its type says.
    const presse = navigator.clipboard as Clipboard | undefined;
    if (presse) {
      this.bouton('Copier le lien', () => this.copier(presse, url, 'Lien copié.'));
      this.bouton('Copier le titre et le lien', () => this.copier(presse, `${simple(texte)}\n${url}`, 'Titre et lien copiés.'));
    }
    this.etat.setAttribute('role', 'status');
    if (this.childElementCount > 0) this.append(this.etat);
  }

  private bouton(nom: string, faire: () => unknown) {
    const bouton = document.createElement('button');
    bouton.type = 'button';
    bouton.textContent = nom;
    bouton.addEventListener('click', faire);
    this.append(bouton);
  }

  private async copier(presse: Clipboard, texte: string, dit: string) {
    const fait = await presse.writeText(texte).then(
      () => dit,
      () => 'La copie n’a pas été permise.',
    );
    this.etat.textContent = '';
    // Said again when done again: the status must change to be read.
    setTimeout(() => (this.etat.textContent = fait), 50);
  }
}

customElements.define('recueil-partage', Partage);
