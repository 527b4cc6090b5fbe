/** For Caddy: a snippet to import in the site's block, which says its address and its `root`. Caddy sends plain HTTP on by itself. */
import { CACHE, CACHE_IMMUABLE, CACHES_SAUF, echapper, HSTS, IMMUABLES, NON_TROUVEE, OUVERTS, PERMANENTES, OUVERTURE, SECURITE, TYPES, type Reglages } from './table.ts';

const cite = (valeur: string): string => `"${valeur.replaceAll('"', '\\"')}"`;

export const caddy = ({ base, https, redirections }: Reglages): string =>
  [
    '# Écrit par le recueil, pour Caddy 2 : à importer dans le bloc du site.',
    '#   exemple.fr {',
    '#     root * /chemin/du/site',
    '#     import recueil',
    '#   }',
    '(recueil) {',
    '\theader {',
    ...[...SECURITE, ...(https ? [HSTS] : [])].map(([nom, valeur]) => `\t\t${nom} ${cite(valeur)}`),
    '\t}',
    `\t@immuables path ${IMMUABLES.map((dossier) => `${base}${dossier}/*`).join(' ')}`,
    `\t@autres not path ${IMMUABLES.map((dossier) => `${base}${dossier}/*`).join(' ')}`,
    `\theader @immuables Cache-Control ${cite(CACHE_IMMUABLE)}`,
    `\theader @autres Cache-Control ${cite(CACHE)}`,
    '\t# Les données se lisent aussi depuis les scripts d’autres sites.',
    `\t@ouverts path_regexp ^${echapper(base)}${OUVERTS}$`,
    `\theader @ouverts ${OUVERTURE[0]} ${cite(OUVERTURE[1])}`,
    ...TYPES.flatMap(({ extensions, type, texte }, i) => [
      `\t@type${i} path ${extensions.flatMap((e) => (e === 'html' ? [`*.${e}`, '*/'] : [`*.${e}`])).join(' ')}`,
      `\theader @type${i} Content-Type ${cite(texte ? `${type}; charset=utf-8` : type)}`,
    ]),
    '\tencode zstd gzip',
    '\t# Les fichiers cachés ne regardent personne.',
    '\t@caches {',
    '\t\tpath */.*',
    `\t\tnot path /${CACHES_SAUF}/*`,
    '\t}',
    '\terror @caches 404',
    `\t@permanentes path_regexp id ^${echapper(base)}${PERMANENTES.de}$`,
    `\tredir @permanentes ${base}${PERMANENTES.vers('{re.id.1}', '{re.id.2}')} permanent`,
    ...redirections.map(({ de, vers }) => `\tredir ${de} ${vers} permanent`),
    '\tfile_server',
    '\thandle_errors {',
    '\t\t@absente expression {err.status_code} == 404',
    `\t\trewrite @absente ${base}${NON_TROUVEE}`,
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
