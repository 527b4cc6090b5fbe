/**
 * The book's one style sheet. Sizes are relative; neither text nor page has a colour or a face of its own: whoever reads at night, on grey
 * paper or in a face that he can read has chosen it. Inks show in rules and tiles alone; no voice is told by colour alone.
 */
import type { Palette } from '#palette';

/** Titles and what stands beside the text: the device's own sans. */
const sans = 'font-family: sans-serif';
const insecable = 'break-inside: avoid; page-break-inside: avoid';
const filet = 'border-top: 1px solid; border-top-color: rgba(128, 128, 128, 0.6)';

const texte = `
body { margin: 0 4%; line-height: 1.45; overflow-wrap: break-word; hyphens: auto; -webkit-hyphens: auto; orphans: 2; widows: 2; }
p, ul, ol, dl, blockquote, figure, pre, table { margin: 0.75em 0 0; }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0; ${sans}; line-height: 1.2; hyphens: none; -webkit-hyphens: none; text-align: left; break-after: avoid; page-break-after: avoid; ${insecable}; }
h1 { margin-top: 0.2em; font-size: 1.75em; font-weight: 800; letter-spacing: -0.01em; }
h2 { margin-top: 2em; font-size: 1.3em; font-weight: 700; }
h3 { font-size: 1.12em; font-weight: 700; }
h4, h5, h6 { font-size: 1em; font-weight: 700; }
a { color: inherit; text-decoration: underline; }
small, .petit { ${sans}; font-size: 0.85em; }
b, strong, th, dt { font-weight: 700; }
img { max-width: 100%; height: auto; }
li { margin-top: 0.3em; }
.surtitre, .palmares, .avis, .inconnu, .qui-parle { ${sans}; font-size: 0.9em; text-align: left; hyphens: none; -webkit-hyphens: none; }
.surtitre { margin: 0; }
.chapeau { ${sans}; font-size: 1.12em; line-height: 1.35; text-align: left; hyphens: none; -webkit-hyphens: none; }
.corps > p + p { margin-top: 0; text-indent: 1.4em; }
.appel { ${sans}; font-size: 0.7em; line-height: 0; vertical-align: super; }
.appel a { padding: 0 0.15em; text-decoration: none; }
.note { margin: 0.6em 0 0.6em 1.4em; padding-left: 0.7em; border-left: 1px solid; ${sans}; font-size: 0.85em; text-align: left; }
.note p { margin-top: 0; text-indent: 0; }
.note a[role='doc-backlink'] { text-decoration: none; }
.sigle { text-decoration: none; border-bottom: 1px dotted; }
abbr { text-decoration: none; }
dfn { font-style: normal; }
`;

const liminaires = `
.bandeau { padding: 0.4em 0.6em; border: 2px dashed; ${sans}; font-size: 0.9em; font-weight: 700; text-align: left; }
.couverture { margin: 0; text-align: center; break-after: page; page-break-after: always; }
.couverture img { max-height: 98vh; }
.page-de-titre { margin-top: 20%; }
.page-de-titre h1 { font-size: 2.2em; }
.editeur { margin-top: 2.5em; padding-top: 0.6em; border-top: 1px solid; ${sans}; }
.ours { margin-top: 3em; border-top: 1px solid; ${sans}; font-size: 0.85em; text-align: left; }
.sommaire ol { padding-left: 0; list-style: none; ${sans}; text-align: left; }
.sommaire li { margin-top: 0.5em; }
.sommaire ol ol { padding-left: 1.1em; font-size: 0.95em; }
.sommaire > ol > li { margin-top: 0.9em; padding-top: 0.5em; ${filet}; font-weight: 700; }
.sommaire ol ol li { font-weight: 400; }
.sommaire a { text-decoration: none; }
.grand { margin: 0; ${sans}; font-size: 5.5em; font-weight: 800; line-height: 0.9; letter-spacing: -0.05em; text-align: left; }
.grand + .surtitre { margin-top: 1em; padding-top: 0.5em; border-top: 1px solid; }
`;

const voix = ({ garance }: Palette['ecran']) => `
.tuile { display: inline-block; width: 0.62em; height: 0.62em; box-sizing: border-box; border: 1px solid; vertical-align: 0.02em; }
.tuile.pleine { border-color: ${garance}; background: ${garance}; }
.tuile.cernee { border-width: 2px; }
.tuile.petite { width: 0.4em; height: 0.4em; border-width: 0.2em; }
.tuile.vide { border-style: dashed; }
.echelle .tuile { margin-right: 0.12em; }
.echelle .tuile.pleine { border-color: currentColor; background: currentColor; }
.echelle .tuile.vide { border-style: solid; }
.qui-parle { margin-top: 2.2em; padding-top: 0.5em; border-top: 1px solid; break-after: avoid; page-break-after: avoid; }
.qui-parle .nom-voix { margin: 0; font-size: 1.2em; font-weight: 700; }
.qui-parle p { margin-top: 0.1em; }
.qui-parle.porteur { border-top-width: 6px; }
.qui-parle.jury { border-top: 7px double ${garance}; }
.qui-parle.laureat { border-top: 5px dotted; }
.qui-parle.organisateur { margin-top: 0.8em; }
.titre-entretien { margin-top: 0.8em; font-size: 1.4em; }
.jury-dit { margin: 1em 0; font-size: 1.15em; }
.jury-dit > p:first-child { margin-top: 0; }
.bande-jury { padding-bottom: 1em; border-bottom: 1px solid ${garance}; }
.question { margin-top: 1.8em; }
.reponse { margin-top: 0.6em; }
.reponse .qui { margin: 0; ${sans}; font-size: 0.9em; font-weight: 700; text-align: left; }
.reponse .qui span { font-weight: 400; }
.reponse .qui + p { margin-top: 0.15em; }
`;

const faits = `
.lignes { padding: 0; list-style: none; ${sans}; font-size: 0.95em; text-align: left; hyphens: none; -webkit-hyphens: none; }
.lignes > li, .lignes > div { margin: 0; padding: 0.45em 0; ${filet}; ${insecable}; }
.lignes dd { margin: 0; }
.lignes .valeur { font-size: 1.3em; }
.essentiel { padding-left: 1.1em; list-style: square; ${sans}; text-align: left; }
.titre-action { margin: 0; font-size: 1.05em; font-weight: 700; }
.titre-action a, .sommaire a, h3 a { display: inline-block; padding: 0.15em 0; }
.actions p { margin-top: 0.15em; }
.notice + .notice { margin-top: 2.4em; padding-top: 0.2em; border-top: 2px solid; }
.avis + .avis { margin-top: 0.2em; }
.notice .qui-parle { margin-top: 1.2em; border-top-width: 2px; }
.notice .nom-voix { font-size: 1em; }
.notice h2 { margin-top: 1em; }
.notice h3 { margin-top: 1.2em; font-size: 1em; }
.divergence + .divergence { margin-top: 1.2em; }
.sources { padding-left: 1.8em; ${sans}; font-size: 0.88em; text-align: left; overflow-wrap: anywhere; }
`;

const blocs = ({ bleu }: Palette['ecran']) => `
.figure, .temoignage { margin: 1.2em 0; ${insecable}; }
figcaption, .credit { ${sans}; font-size: 0.85em; text-align: left; }
figcaption .credit { display: block; font-size: 1em; }
.credit { display: block; text-indent: 0; }
.temoignage { padding-top: 0.6em; border-top: 5px dotted; font-size: 1.08em; }
.temoignage blockquote { margin-left: 0; margin-right: 0; }
blockquote { margin-left: 1.2em; margin-right: 0; }
.encadre { margin: 1.4em 0; padding: 0.7em 0; border: solid; border-width: 2px 0 1px; ${sans}; font-size: 0.95em; text-align: left; }
.encadre > :first-child { margin-top: 0; }
.chiffre-cle { margin: 1.2em 0; padding: 0.6em 0; border: solid; border-width: 1px 0; ${sans}; text-align: left; ${insecable}; }
.chiffre-cle .valeur { display: block; font-size: 2.4em; font-weight: 800; line-height: 1.1; letter-spacing: -0.02em; }
.chiffre-cle .unite { font-weight: 700; }
.repere { margin: 0.8em 0; padding: 0.4em 0; border: solid; border-width: 1px 0; ${sans}; text-align: left; }
.repere .valeur { font-weight: 700; }
.etape { margin-top: 1em; padding-left: 1em; border-left: 3px solid ${bleu}; }
.etape > * { margin-top: 0.2em; }
.etape .quand { ${sans}; font-weight: 700; }
.contains-task-list { padding-left: 0; list-style: none; }
.case { display: inline-block; min-width: 4.2em; ${sans}; font-size: 0.82em; }
.tableau { margin: 1.2em 0; overflow-x: auto; }
.tableau table { margin: 0; }
table { width: 100%; border: solid; border-width: 2px 0; border-collapse: collapse; ${sans}; font-size: 0.88em; line-height: 1.3; text-align: left; hyphens: none; -webkit-hyphens: none; }
thead { display: table-header-group; }
tr { ${insecable}; }
th, td { padding: 0.35em 0.7em 0.35em 0; ${filet}; text-align: left; vertical-align: top; }
thead th { border-top: 0; }
th.a-droite, td.a-droite { padding-right: 0; padding-left: 0.7em; text-align: right; }
th.au-centre, td.au-centre { text-align: center; }
pre, code { font-family: monospace; font-size: 0.88em; }
pre { padding: 0.5em 0; border: solid; border-width: 1px 0; white-space: pre-wrap; overflow-wrap: break-word; text-align: left; hyphens: none; -webkit-hyphens: none; }
hr { width: 30%; margin: 1.5em 0; border: 0; border-top: 1px solid; }
`;

export const feuille = (couleurs: Palette['ecran']): string => `${texte}${liminaires}${voix(couleurs)}${faits}${blocs(couleurs)}`.trimStart();
