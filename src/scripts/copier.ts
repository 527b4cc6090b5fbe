/** `<recueil-dossier>`: copies one section of a fiche, or all of it in the order of a funding file. Without a clipboard there is no button. */
import { nettoyer } from './copier/nettoyer.ts';
import { niveauDe, sous } from './copier/page.ts';
import { enTexte, longueur } from './copier/texte.ts';
import { annoncer, bouton, el, hors } from './dom.ts';
import { copier, presse, simple } from './presse.ts';

const milliers = (n: number) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');

const ecrire = (clipboard: Clipboard, html: string, texte: string) =>
  'ClipboardItem' in window
    ? clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([texte], { type: 'text/plain' }) })])
    : clipboard.writeText(texte);

function preparer(hote: HTMLElement, clipboard: Clipboard, { sections = '', citation = '', adresse = '' }: DOMStringMap) {
  const etat = el('p', { role: 'status' });
  const url = new URL(adresse, location.href).href;

  /** Makes a button; what it copies ends with what it is a copy of, and where that is. */
  const copie = (mot: string, contenu: readonly Node[], section = '') => {
    const texte = enTexte(contenu);
    const signes = `${milliers(longueur(texte))}\u00a0signes`;
    const fin = `${section && `${section}, dans\u00a0: `}${citation} `;
    const faire = () => {
      const html = el('div', {}, section && el('h2', {}, section), ...contenu, el('p', {}, fin, el('a', { href: url }, url))).innerHTML;
      void dire(fait, ecrire(clipboard, html, `${texte}\n\n${simple(fin)}${url}`), `${section || 'Dossier'}\u00a0: ${signes} copiés.`);
    };
    const fait = bouton(`${mot}, ${signes}`, faire);
    return fait;
  };

  const dire = async (fait: HTMLElement, ecriture: Promise<void>, dit: string) => {
    // What the last copy said is not said of this one.
    etat.textContent = '';
    for (const autre of document.querySelectorAll('[data-fait]')) autre.removeAttribute('data-fait');
    const marquee = ecriture.then(() => fait.setAttribute('data-fait', ''));
    annoncer(etat, await copier(marquee, dit));
  };

  /** The funding file, its sections taken from the page. */
  const dossier = [...(hote.querySelector('template')?.content.children ?? [])].flatMap((noeud) => {
    const { de = '', debut } = (noeud as HTMLElement).dataset;
    const titre = document.getElementById(de);
    return titre ? nettoyer(sous(titre, debut !== undefined), 4, niveauDe(titre) + 1) : nettoyer([noeud], 1, 1);
  });
  hote.append(copie('Copier pour un dossier', dossier), etat);

  /** Titles under which a section can be copied alone: those that the page names, and those of the narrative. */
  const nommes = sections.split(' ').map((id) => document.getElementById(id));
  for (const titre of [...nommes, ...document.querySelectorAll<HTMLElement>('main .prose > h3[id]')]) {
    const contenu = titre ? nettoyer(sous(titre), 3, niveauDe(titre) + 1) : [];
    if (!titre || contenu.length === 0) continue;
    const nom = titre.textContent.trim();
    const fait = copie('Copier', contenu, nom);
    fait.className = 'copier';
    fait.append(hors(`\u00a0: ${nom}`));
    titre.after(fait);
  }
}

class Dossier extends HTMLElement {
  connectedCallback() {
    const clipboard = presse();
    if (clipboard) preparer(this, clipboard, this.dataset);
  }
}

customElements.define('recueil-dossier', Dossier);
