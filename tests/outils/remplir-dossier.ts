/** Fills in a candidacy form as a person does in Word: answers in cells, ticked boxes, rows added. */
import type { Section } from '#candidature';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { repere } from '../../src/candidature/reperes.ts';

const echapper = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphe = (ligne: string) => `<w:p><w:r><w:t xml:space="preserve">${echapper(ligne)}</w:t></w:r></w:p>`;
const contenu = (texte: string) => texte.split('\n').map(paragraphe).join('');

/** Puts `dedans` in place of what a cell holds, its properties kept. */
const dansLaCase = (cellule: string, dedans: string) =>
  cellule.replace(/^(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?).*(<\/w:tc>)$/s, (_, tete: string, fin: string) => `${tete}${dedans}${fin}`);

export function modifierXml(octets: Uint8Array, changer: (xml: string) => string, partie = 'word/document.xml'): Uint8Array {
  const parties = unzipSync(octets);
  parties[partie] = strToU8(changer(strFromU8(parties[partie] ?? new Uint8Array())));
  return zipSync(parties);
}

/** Answers by key: text (a line for each paragraph), ticked labels for a list of options. */
export function remplir(octets: Uint8Array, sections: readonly Section[], reponses: Readonly<Record<string, string | readonly string[]>>): Uint8Array {
  const questions = sections.flatMap((section) => section.questions);
  return modifierXml(octets, (xml) => {
    let rempli = xml;
    for (const { cle, genre, colonnes = [] } of questions) {
      if (genre === 'table') {
        const rangs = Object.keys(reponses).flatMap((une) => (une.startsWith(`${cle}.`) ? [Number(une.split('.')[1])] : []));
        if (rangs.length === 0) continue;
        const premiere = colonnes[0] ? repere(`${cle}.${colonnes[0].cle}`) : '';
        rempli = rempli.replace(
          new RegExp(`(<w:tr>(?:(?!</w:tr>).)*w:name="${premiere}".*?</w:tr>)((?:<w:tr>.*?</w:tr>)*?)(</w:tbl>)`, 's'),
          (_, tete: string, vides: string, fin: string) => {
            const vide = /<w:tr>.*?<\/w:tr>/s.exec(vides)?.[0] ?? '';
            const rangees = Array.from({ length: Math.max(...rangs) + 1 }, (_un, rang) => {
              let i = 0;
              return vide.replace(/<w:tc>.*?<\/w:tc>/gs, (cellule) => {
                const dite = reponses[`${cle}.${rang}.${colonnes[i++]?.cle ?? ''}`];
                return typeof dite === 'string' ? dansLaCase(cellule, contenu(dite)) : cellule;
              });
            });
            return `${tete}${rangees.join('')}${vides}${fin}`;
          },
        );
        continue;
      }
      const dite = reponses[cle];
      if (dite === undefined) continue;
      rempli = rempli.replace(new RegExp(`(w:name="${repere(cle)}"(?:(?!</w:tc>).)*</w:tc>)(<w:tc>.*?</w:tc>)`, 's'), (_, question: string, cellule: string) => {
        if (typeof dite === 'string') return `${question}${dansLaCase(cellule, contenu(dite))}`;
        return question + cellule.replace(/<w:p>.*?<\/w:p>/gs, (p) => (dite.some((libelle) => p.includes(`w:val="${echapper(libelle)}"`)) ? cocher(p) : p));
      });
    }
    return rempli;
  });
}

const cocher = (p: string) => p.replace(/<w14:checked w14:val="0"\/>/, '<w14:checked w14:val="1"/>').replace('☐', '☒');
