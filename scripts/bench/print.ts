/** One volume of a corpus, set by Typst (`typst`) or printed by Chromium from plain HTML of the same texts (`chromium`). Says its pages. */
import { corpsEnHtml } from '#html';
import { webWidths } from '#medias';
import { imprimer, livre, type Passe } from '#print';
import { base, lecture, published, startSession } from '#session';
import { atelier, contexteWeb, titreDe, type Atelier } from '#vues';
import path from 'node:path';
import { ouvrirNavigateur } from '../../tests/outils/navigateur.ts';

export async function run([contenu = '', how = 'typst']: string[]): Promise<number> {
  startSession({ projet: process.cwd(), contenu: path.resolve(contenu), instant: Date.UTC(2026, 0, 1), apercu: false });
  if (lecture().diagnostics.length > 0) throw new Error('the generated corpus has problems');
  const a = atelier(published(), base());
  console.log(how === 'typst' ? await setByTypst(a) : `${await printedByChromium(a)} pages`);
  return 0;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

/** All actions as one edition: its pages, what all settings took, of the whole or of its parts, and of fiches tried alone. */
async function setByTypst(a: Atelier): Promise<string> {
  const [first] = a.editions;
  if (!first) throw new Error('the corpus has no edition');
  const document = livre({ ...first, actions: [...a.actions] }, a);
  const passes: Passe[] = [];
  const { pages } = await imprimer(document, 'ua-1', { suivre: (passe) => passes.push(passe) });
  const total = passes.reduce((somme, { duree }) => somme + duree, 0);
  return `${pages} pages, composed in ${seconds(total)} (${passes.length} settings)`;
}

/** No contents, margin, running head or index: less than the book. Tagged, as the book is. */
async function printedByChromium(a: Atelier): Promise<number> {
  const texts = a.actions.flatMap((action) => {
    if (action.niveau !== 'fiche' || !action.corps) return [];
    const html = corpsEnHtml(action.corps, contexteWeb(action.corps, 3, a.adresses, webWidths));
    return [`<article><h2>${titreDe(action).titre}</h2>${html}</article>`];
  });
  const browser = await ouvrirNavigateur();
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="fr"><title>Recueil</title><style>@page{size:170mm 240mm;margin:20mm}body{font:9.6pt/13.5pt serif;text-align:justify}article{break-before:page}</style>${texts.join('')}`,
  );
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await browser.close();
  return bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
