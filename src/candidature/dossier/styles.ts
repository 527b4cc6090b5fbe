/** How the form looks in Word: faces that Windows and macOS have with Word, the award's inks, rules rather than boxes. */
import { palette } from '#palette';
import type { IStylesOptions } from 'docx';
import type { Matiere } from '../types.ts';

const face = 'Calibri';
const hex = (couleur: string) => couleur.slice(1).toUpperCase();

export type Teintes = Record<'encre' | 'sourd' | 'bleu' | 'filet' | 'brume', string>;

export function teintesDe({ config }: Matiere): Teintes {
  const { encre, sourd, bleu, filet, brume } = palette(config.apparence.couleurs).ecran;
  return { encre: hex(encre), sourd: hex(sourd), bleu: hex(bleu), filet: hex(filet), brume: hex(brume) };
}

export const stylesDe = ({ encre, sourd, bleu }: Teintes): IStylesOptions => ({
  default: {
    document: { run: { font: face, size: 22, color: encre, language: { value: 'fr-FR' } }, paragraph: { spacing: { after: 0, line: 259 } } },
    title: { run: { font: face, size: 56, bold: true, color: encre }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { font: face, size: 32, bold: true, color: encre },
      paragraph: { spacing: { before: 480, after: 160 }, keepNext: true, border: { bottom: { style: 'single', size: 12, color: encre, space: 4 } } },
    },
    heading2: { run: { font: face, size: 24, bold: true, color: encre }, paragraph: { spacing: { before: 280, after: 40 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: 'SousTitre', name: 'Sous-titre du dossier', basedOn: 'Normal', run: { size: 28, color: bleu }, paragraph: { spacing: { after: 60 } } },
    { id: 'Aide', name: 'Aide', basedOn: 'Normal', run: { size: 19, color: sourd }, paragraph: { spacing: { after: 40 } } },
    { id: 'Question', name: 'Question', basedOn: 'Normal', run: { bold: true }, paragraph: { spacing: { after: 20 } } },
    { id: 'Colonne', name: 'Colonne', basedOn: 'Normal', run: { bold: true, size: 20 } },
    { id: 'Option', name: 'Option', basedOn: 'Normal', run: { size: 21 }, paragraph: { indent: { left: 340, hanging: 340 }, spacing: { after: 20 } } },
    { id: 'ModeDEmploi', name: 'Mode d’emploi', basedOn: 'Normal', paragraph: { spacing: { before: 100 } } },
  ],
});
