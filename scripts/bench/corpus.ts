/** A fictional corpus of any size, the same at every run: about 1,000 words an entry or fewer, a table, notes, blocks, front matter of every kind. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const words =
  'la ville et son équipe vont chaque semaine vers des habitants qui n’osent pas demander une aide ; on leur propose un lieu, un temps et une personne à qui parler sans crainte du jugement dans les quartiers où la nuit fait peur aux familles'.split(
    ' ',
  );

/** Small linear congruential generator: chance without chance. */
function sequence(seed: number): (n: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (n) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % n;
}

const sentence = (next: (n: number) => number, length: number) => {
  const text = Array.from({ length }, () => words[next(words.length)] ?? '')
    .join(' ')
    .replace(/[;,]/g, '')
    .replace(/^./, (c) => c.toUpperCase());
  return `${text}.`;
};
const paragraph = (next: (n: number) => number) => Array.from({ length: 7 }, () => sentence(next, 14)).join(' ');

const titres = ['Contexte', 'Objectifs', 'Déroulement', 'Moyens', 'Bilan', 'Limites'];

/** How many of these titles, each over two paragraphs, entries have in turn: all are about 1,000 words and five pages of a volume; fewer, the 2.8 pages of the real ones. */
export const densites = { milleMots: [6], reelle: [3, 3, 1] } as const;

function action(n: number, combien: number): string {
  const next = sequence(n);
  const body = titres.slice(0, combien).map((titre, i) => `## ${titre}\n\n${paragraph(next)}[^bilan]\n\n${paragraph(next)}${i === 0 ? '[^note-x]' : ''}\n`);
  return `---
format: long
titre: Action fictive numéro ${n}
accroche: ${sentence(next, 14)}
essentiel: [${Array.from({ length: 4 }, () => `"${sentence(next, 10)}"`).join(', ')}]
resume: ${sentence(next, 40)}
distinction: { type: ${['prix', 'mention', 'selection'][n % 3] ?? ''} }
porteurs: [{ nom: Ville fictive ${n}, type: commune }]
territoire: { echelle: commune, codes: ["${['59606', '33318', '69123', '13055', '31555', '44109'][n % 6] ?? ''}"] }
periode: { debut: ${2000 + (n % 20)}, statut: en-cours }
axes: { public: [tous] }
partenaires: [{ nom: Association ${n}, type: association, role: ${sentence(next, 6)} }]
budget: { montant: ${1000 * (n % 90) + 500}, annee: 2020, perimetre: une année pleine }
resultats: [{ texte: ${sentence(next, 9)}, valeur: ${n % 100}, unite: personnes, source: bilan }]
evaluation: { niveau: ${n % 4}, methode: inconnu }
sources: [{ id: bilan, titre: Bilan fictif, url: "https://example.org/${n}", date: 2020-05 }]
provenance: fictif
verifieLe: 2026-01-01
etat: publie
---

${body.join('\n')}
| Année | Personnes | Réunions |
| :---- | --------: | :------: |
| 2019  | ${n % 50} | 12 |
| 2020  | ${n % 70} | 24 |

<Encadre titre="Ce que l’on fait">

${paragraph(next)}

- ${sentence(next, 8)}
- ${sentence(next, 8)}

</Encadre>

[^note-x]: ${sentence(next, 12)}
`;
}

/** Writes `count` entries below `folder`, with the lists of `base` (a content folder). Fifty entries an edition. */
export function writeCorpus(folder: string, count: number, base: string, densite: readonly number[] = densites.milleMots): void {
  mkdirSync(folder, { recursive: true });
  for (const part of ['recueil.yaml', 'vocabulaires', 'glossaire.yaml']) cpSync(path.join(base, part), path.join(folder, part), { recursive: true });
  writeFileSync(path.join(folder, 'themes.yaml'), '- id: theme-fictif\n  libelle: Thème fictif\n');
  mkdirSync(path.join(folder, 'axes'));
  writeFileSync(
    path.join(folder, 'axes', 'public.yaml'),
    'libelle: Public\naide: Qui est visé.\nchoix: plusieurs\nusages: [facette]\ntermes: [{ code: tous, libelle: Tout public }]\n',
  );
  for (let n = 0; n < count; n++) {
    const edition = path.join(folder, 'editions', String(2008 + Math.floor(n / 50)));
    const at = path.join(edition, 'theme-fictif', `action-${n}`);
    mkdirSync(at, { recursive: true });
    if (n % 50 === 0) writeFileSync(path.join(edition, 'edition.mdx'), '---\nthemes: [theme-fictif]\netat: publie\npublication: 2020-01-01T09:00\n---\n\nÉdition fictive.\n');
    writeFileSync(path.join(at, 'action.mdx'), action(n, densite[n % densite.length] ?? 0));
  }
}
