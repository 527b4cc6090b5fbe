/**
 * The book's one style sheet. Sizes are relative and the text has no colour of its own, nor the page a ground: whoever reads at night,
 * or on grey paper, has chosen theirs. Inks show in rules and tiles alone; no voice is told by colour alone.
 */
import type { Palette } from '#palette';

const sans = `'Bricolage Grotesque', Arial, sans-serif`;

export const feuille = ({ bleu, garance }: Palette['ecran']): string => `
body { margin: 0 4%; font-family: 'Source Serif 4', Georgia, serif; line-height: 1.45; hyphens: auto; -webkit-hyphens: auto; orphans: 2; widows: 2; }
p, ul, ol, dl, blockquote, figure, pre, table { margin: 0.75em 0 0; }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0; font-family: ${sans}; line-height: 1.2; hyphens: none; -webkit-hyphens: none; text-align: left; break-after: avoid; page-break-after: avoid; break-inside: avoid; page-break-inside: avoid; }
h1 { margin-top: 0; font-size: 1.7em; font-weight: 800; letter-spacing: -0.01em; overflow-wrap: break-word; }
h2 { font-size: 1.3em; font-weight: 750; }
h3 { font-size: 1.12em; font-weight: 700; }
h4, h5, h6 { font-size: 1em; font-weight: 700; }
a { color: inherit; text-decoration: underline; overflow-wrap: break-word; }
small, .petit { font-family: ${sans}; font-size: 0.85em; }
b, strong, th { font-weight: 650; }
img { max-width: 100%; height: auto; }
li { margin-top: 0.3em; }

.bandeau { padding: 0.4em 0.6em; border: 2px dashed; font-family: ${sans}; font-size: 0.9em; font-weight: 700; text-align: left; }
.couverture { margin: 0; text-align: center; break-after: page; page-break-after: always; }
.couverture img { max-height: 98vh; }
.page-de-titre { margin-top: 20%; }
.page-de-titre h1 { font-size: 2.2em; }
.ours { margin-top: 3em; border-top: 1px solid; font-family: ${sans}; font-size: 0.85em; text-align: left; }
.sommaire ol { padding-left: 0; list-style: none; font-family: ${sans}; text-align: left; }
.sommaire li { margin-top: 0.5em; }
.sommaire ol ol { padding-left: 1.1em; font-size: 0.95em; }
.sommaire > ol > li { margin-top: 0.8em; font-weight: 650; }
.sommaire ol ol li { font-weight: 400; }
.sommaire a { text-decoration: none; }

.surtitre, .palmares, .avis, .inconnu, .qui-parle, .vers-fiche { font-family: ${sans}; font-size: 0.9em; text-align: left; }
.surtitre { margin-bottom: 0.5em; }
.chapeau { font-family: ${sans}; font-size: 1.12em; line-height: 1.35; text-align: left; }
.tuile { display: inline-block; width: 0.62em; height: 0.62em; box-sizing: border-box; border: 1px solid; vertical-align: 0.02em; }
.tuile.pleine { border-color: ${garance}; background: ${garance}; }
.tuile.cernee { border-width: 2px; }
.tuile.petite { width: 0.4em; height: 0.4em; border-width: 0.2em; }
.tuile.vide { border-style: dashed; }
.echelle .tuile { margin-right: 0.12em; }
.echelle .tuile.pleine { border-color: currentColor; background: currentColor; }
.echelle .tuile.vide { border-style: solid; }

.rubrique h2, .nom-voix { margin-top: 2em; }
.qui-parle { margin-top: 2.2em; padding-top: 0.5em; border-top: 1px solid; font-size: 1em; break-after: avoid; page-break-after: avoid; }
.qui-parle .nom-voix { margin: 0; font-size: 1.12em; font-weight: 750; }
.qui-parle p { margin-top: 0.1em; font-size: 0.85em; }
.qui-parle.porteur { border-top-width: 6px; }
.qui-parle.jury { border-top: 7px double ${garance}; }
.qui-parle.laureat { border-top: 5px dotted; }
.jury-dit { margin: 1em 0; font-size: 1.12em; }
.jury-dit > p:first-child { margin-top: 0; }
.bande-jury { padding-bottom: 1em; border-bottom: 1px solid ${garance}; }

.lignes { padding: 0; list-style: none; font-family: ${sans}; font-size: 0.95em; text-align: left; }
.lignes > li, .lignes > div { margin: 0; padding: 0.45em 0; border-top: 1px solid; border-top-color: rgba(128, 128, 128, 0.6); break-inside: avoid; page-break-inside: avoid; }
.lignes dt { font-weight: 650; }
.lignes dd { margin: 0; }
.lignes .valeur { font-size: 1.3em; font-weight: 750; }
.essentiel { padding-left: 1.4em; font-family: ${sans}; text-align: left; }
.essentiel li::marker { font-weight: 700; }
.titre-action { margin: 0; font-size: 1.08em; font-weight: 650; }
.palmares-theme p { margin-top: 0.15em; }
.divergence + .divergence { margin-top: 1.2em; }
.sources { padding-left: 1.8em; font-family: ${sans}; font-size: 0.88em; text-align: left; overflow-wrap: anywhere; }

.corps > p + p { margin-top: 0; text-indent: 1.4em; }
.appel { font-family: ${sans}; font-size: 0.68em; line-height: 0; vertical-align: super; }
.appel a { text-decoration: none; padding: 0 0.15em; }
.hors { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
.note { margin: 0.6em 0 0.6em 1.4em; padding-left: 0.7em; border-left: 1px solid; font-family: ${sans}; font-size: 0.85em; text-align: left; }
.note p { margin-top: 0; text-indent: 0; }
.note a[role='doc-backlink'] { text-decoration: none; }
.sigle { text-decoration: none; border-bottom: 1px dotted; }
abbr { text-decoration: none; }
dfn { font-style: normal; }

.figure, .temoignage { margin: 1.2em 0; break-inside: avoid; page-break-inside: avoid; }
figcaption, .credit { font-family: ${sans}; font-size: 0.82em; text-align: left; }
p > .credit { display: block; text-indent: 0; }
.temoignage { padding-top: 0.6em; border-top: 5px dotted; font-size: 1.08em; }
.temoignage blockquote { margin-left: 0; margin-right: 0; }
blockquote { margin-left: 1.2em; margin-right: 0; }
.encadre { margin: 1.4em 0; padding: 0.7em 0; border: solid; border-width: 2px 0 1px; font-family: ${sans}; font-size: 0.95em; text-align: left; }
.encadre > :first-child { margin-top: 0; }
.chiffre-cle { margin: 1.2em 0; padding: 0.6em 0; border: solid; border-width: 1px 0; font-family: ${sans}; text-align: left; break-inside: avoid; page-break-inside: avoid; }
.chiffre-cle .valeur { font-size: 2em; font-weight: 800; line-height: 1.1; }
.chiffre-cle .unite { font-weight: 650; }
.repere { margin: 0.8em 0; padding: 0.4em 0; border: solid; border-width: 1px 0; font-family: ${sans}; text-align: left; }
.repere .valeur { font-weight: 650; }
.etape { margin-top: 1em; padding-left: 1em; border-left: 3px solid ${bleu}; }
.etape > * { margin-top: 0.2em; }
.etape .quand { font-family: ${sans}; font-weight: 650; }
.question { margin-top: 1.8em; }
.reponse { margin-top: 0.6em; }
.reponse .qui { margin: 0; font-family: ${sans}; font-size: 0.9em; font-weight: 700; text-align: left; }
.reponse .qui span { font-weight: 400; }
.reponse .qui + p { margin-top: 0.15em; }
.contains-task-list { padding-left: 0; list-style: none; }
.case { display: inline-block; min-width: 4.2em; font-family: ${sans}; font-size: 0.82em; font-weight: 650; }

table { width: 100%; border: solid; border-width: 2px 0; border-collapse: collapse; font-family: ${sans}; font-size: 0.88em; line-height: 1.3; text-align: left; hyphens: none; -webkit-hyphens: none; }
thead { display: table-header-group; }
tr { break-inside: avoid; page-break-inside: avoid; }
th, td { padding: 0.35em 0.7em 0.35em 0; border-top: 1px solid; border-top-color: rgba(128, 128, 128, 0.6); text-align: left; vertical-align: top; }
thead th { border-top: 0; }
.a-droite { padding-right: 0; text-align: right; }
.au-centre { text-align: center; }
pre, code { font-family: monospace; font-size: 0.88em; }
pre { padding: 0.5em 0; border: solid; border-width: 1px 0; white-space: pre-wrap; overflow-wrap: break-word; text-align: left; hyphens: none; -webkit-hyphens: none; }
hr { width: 30%; margin: 1.5em 0; border: 0; border-top: 1px solid; }
`;
