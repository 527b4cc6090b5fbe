/** For nginx: lines to include in the `server` block that has the site's `root`. */
import { CACHE, CACHE_IMMUABLE, CACHES_SAUF, echapper, HSTS, IMMUABLES, NON_TROUVEE, OUVERTS, PERMANENTES, OUVERTURE, SECURITE, TYPES, textes, type Reglages } from './table.ts';

export const nginx = ({ base, https, redirections }: Reglages): string =>
  [
    '# Écrit par le recueil, pour nginx : à inclure dans le bloc « server » du site, après « root ».',
    'index index.html;',
    `error_page 404 ${base}${NON_TROUVEE};`,
    'absolute_redirect off;',
    'etag on;',
    '',
    '# Cette liste remplace celle du serveur.',
    'types {',
    ...TYPES.map(({ extensions, type }) => `  ${type} ${extensions.join(' ')};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${textes()
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${textes()
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    '',
    `set $recueil_cache "${CACHE}";`,
    `if ($uri ~ "^${echapper(base)}(?:${IMMUABLES.map(echapper).join('|')})/") { set $recueil_cache "${CACHE_IMMUABLE}"; }`,
    'add_header Cache-Control $recueil_cache;',
    '# Les données se lisent aussi depuis les scripts d’autres sites ; un en-tête vide n’est pas envoyé.',
    'set $recueil_ouvert "";',
    `if ($uri ~ "^${echapper(base)}${OUVERTS}$") { set $recueil_ouvert "${OUVERTURE[1]}"; }`,
    `add_header ${OUVERTURE[0]} $recueil_ouvert;`,
    ...SECURITE.map(([nom, valeur]) => `add_header ${nom} "${valeur}" always;`),
    ...(https ? [`add_header ${HSTS[0]} "${HSTS[1]}" always;`, 'if ($scheme = http) { return 301 https://$host$request_uri; }'] : []),
    '',
    '# Les fichiers cachés ne regardent personne.',
    `location ~ "/\\.(?!${echapper(CACHES_SAUF.slice(1))}/)" { return 404; }`,
    '# Les adresses permanentes mènent à leur page.',
    `location ~ "^${echapper(base)}${PERMANENTES.de}$" { return 301 ${base}${PERMANENTES.vers('$1', '$2')}; }`,
    ...redirections.map(({ de, vers }) => `location = ${de} { return 301 ${vers}; }`),
    '',
  ].join('\n');
