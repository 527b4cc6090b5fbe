/** `<recueil-dossier>`: copies one section of a fiche, or all of it in the order of a funding file. Without a clipboard there is no button. */
import { element, nettoyer } from './copier/nettoyer.ts';
import { sous } from './copier/page.ts';
import { enTexte, longueur, simple } from './copier/texte.ts';

const milliers = (n: number) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
const niveauDe = (titre: Element) => Number(titre.nodeName[1]);

/** Absent outside of a secure context, whatever its type says. */
const presse = navigator.clipboard as Clipboard | undefined;

const ecrire = (html: string, texte: string) =>
  'ClipboardItem' in window
    ? presse?.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([texte], { type: 'text/plain' }) })])
    : presse?.writeText(texte);

function preparer(hote: HTMLElement, { sections = '', citation = '', adresse = '' }: DOMStringMap) {
  const etat = element('p', []);
  etat.setAttribute('role', 'status');
  const url = new URL(adresse, location.href).href;

  /** Makes a button; what it copies ends with what it is a copy of, and where that is. */
  const bouton = (mot: string, contenu: readonly Node[], section = '') => {
    const texte = enTexte(contenu);
    const signes = `${milliers(longueur(texte))}\u00a0signes`;
    const fin = `${section && `${section}, dans\u00a0: `}${citation} `;
    const lien = element('a', [url]);
    lien.setAttribute('href', url);
    const fait = element('button', [`${mot}, ${signes}`]);
    fait.setAttribute('type', 'button');
    fait.addEventListener('click', () => {
      const html = element('div', [...(section ? [element('h2', [section])] : []), ...contenu, element('p', [fin, lien])]).innerHTML;
      void dire(fait, ecrire(html, `${texte}\n\n${simple(fin)}${url}`), `${section || 'Dossier'}\u00a0: ${signes} copiés.`);
    });
    return fait;
  };

  const dire = async (fait: HTMLElement, ecriture: Promise<void> | undefined, dit: string) => {
    etat.textContent = '';
    for (const autre of document.querySelectorAll('[data-fait]')) autre.removeAttribute('data-fait');
    const phrase = await Promise.resolve(ecriture).then(
      () => {
        fait.dataset['fait'] = '';
        return dit;
      },
      () => 'La copie n’a pas été permise.',
    );
    // Said again when done again: the status must change to be read.
    setTimeout(() => (etat.textContent = phrase), 50);
  };

  /** The funding file, its sections taken from the page. */
  const dossier = [...(hote.querySelector('template')?.content.children ?? [])].flatMap((noeud) => {
    const { de = '', debut } = (noeud as HTMLElement).dataset;
    const titre = document.getElementById(de);
    return titre ? nettoyer(sous(titre, debut !== undefined), 4, niveauDe(titre) + 1) : nettoyer([noeud], 1, 1);
  });
  hote.append(bouton('Copier pour un dossier', dossier), etat);

  /** Titles under which a section can be copied alone: those that the page names, and those of the narrative. */
  const nommes = sections.split(' ').map((id) => document.getElementById(id));
  for (const titre of [...nommes, ...document.querySelectorAll<HTMLElement>('main .prose > h3[id]')]) {
    const contenu = titre ? nettoyer(sous(titre), 3, niveauDe(titre) + 1) : [];
    if (!titre || contenu.length === 0) continue;
    const nom = titre.textContent.trim();
    const fait = bouton('Copier', contenu, nom);
    fait.className = 'copier';
    const cache = element('span', [`\u00a0: ${nom}`]);
    cache.className = 'hors';
    fait.append(cache);
    titre.after(fait);
  }
}

class Dossier extends HTMLElement {
  connectedCallback() {
    if (presse) preparer(this, this.dataset);
  }
}

customElements.define('recueil-dossier', Dossier);
