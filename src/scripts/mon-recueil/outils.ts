/** What can be done with the book: each button exists only where the browser can do what it says. */
import { bouton } from '../dom.ts';
import { copier, presse } from '../presse.ts';
import { enHtml, enTexte } from './copie.ts';
import type { Reliure } from './reliure.ts';

interface Demande {
  livre: HTMLElement;
  entier: Reliure['entier'];
  lien: () => string;
  dire: (texte: string) => void;
}

export function outils({ livre, entier, lien, dire }: Demande): HTMLButtonElement[] {
  const imprimer = () =>
    void entier().then(
      () => print(),
      () => dire('Une fiche n’a pas pu être chargée\u00a0: vérifiez votre connexion, puis recommencez.'),
    );
  return [bouton('Imprimer', imprimer), ...copies(presse(), { livre, entier, lien, dire })];
}

function copies(clipboard: Clipboard | undefined, { livre, entier, lien, dire }: Demande): HTMLButtonElement[] {
  if (!clipboard) return [];
  const copie = (nom: string, faire: () => Promise<unknown>, dit: string) => bouton(nom, () => void copier(faire(), dit).then(dire));
  // Given at once, filled when the book is there: some browsers want to be asked within the click.
  const type = (mime: string, texte: () => string) => entier().then(() => new Blob([texte()], { type: mime }));
  const riche = () => clipboard.write([new ClipboardItem({ 'text/html': type('text/html', () => enHtml(livre)), 'text/plain': type('text/plain', () => enTexte(livre)) })]);
  return [
    ...(typeof ClipboardItem === 'function' ? [copie('Copier pour Word', riche, 'Copié, avec sa mise en forme.')] : []),
    copie('Copier le texte', () => entier().then(() => clipboard.writeText(enTexte(livre))), 'Texte copié.'),
    copie('Copier le lien', () => clipboard.writeText(lien()), 'Lien copié. Il contient votre titre et vos notes.'),
  ];
}
