/** `.htaccess`, in the site's own folder: all that shared hosting leaves to its clients. Each part is skipped where its module is absent. */
import { CACHE, CACHE_IMMUABLE, CACHES_SAUF, echapper, HSTS, IMMUABLES, NON_TROUVEE, OUVERTS, PERMANENTES, OUVERTURE, SECURITE, TYPES, textes, type Reglages } from './table.ts';

const guillemets = (valeur: string): string => `"${valeur.replaceAll('"', '\\"')}"`;

export const apache = ({ base, https, redirections }: Reglages): string =>
  [
    '# Écrit par le recueil : ce que le serveur doit dire avec chaque fichier. Pour Apache 2.4.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}${NON_TROUVEE}`,
    'AddDefaultCharset utf-8',
    '',
    '# Les fichiers cachés ne regardent personne.',
    '<IfModule mod_alias.c>',
    `  RedirectMatch 404 "/\\.(?!${echapper(CACHES_SAUF.slice(1))}/)"`,
    `  RedirectMatch 301 "^${echapper(base)}${PERMANENTES.de}$" "${base}${PERMANENTES.vers('$1', '$2')}"`,
    ...redirections.map(({ de, vers }) => `  RedirectMatch 301 "^${echapper(de)}$" "${vers}"`),
    '</IfModule>',
    '',
    '<IfModule mod_mime.c>',
    ...TYPES.map(({ extensions, type }) => `  AddType ${type} ${extensions.map((e) => `.${e}`).join(' ')}`),
    `  AddCharset utf-8 ${TYPES.filter(({ texte }) => texte)
      .flatMap(({ extensions }) => extensions.map((e) => `.${e}`))
      .join(' ')}`,
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    ...SECURITE.map(([nom, valeur]) => `  Header always set ${nom} ${guillemets(valeur)}`),
    `  Header set Cache-Control ${guillemets(CACHE)}`,
    `  <If "%{REQUEST_URI} =~ m#^${echapper(base)}(?:${IMMUABLES.map(echapper).join('|')})/#">`,
    `    Header set Cache-Control ${guillemets(CACHE_IMMUABLE)}`,
    '  </If>',
    '  # Les données se lisent aussi depuis les scripts d’autres sites.',
    `  <If "%{REQUEST_URI} =~ m#^${echapper(base)}${OUVERTS}$#">`,
    `    Header set ${OUVERTURE[0]} ${guillemets(OUVERTURE[1])}`,
    '  </If>',
    '  # Une page compressée qui n’a pas changé n’est pas envoyée de nouveau.',
    '  RequestHeader edit "If-None-Match" "^\\"((.*)-gzip)\\"$" "\\"$1\\", \\"$2\\""',
    ...(https ? [`  Header always set ${HSTS[0]} ${guillemets(HSTS[1])} "expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'"`] : []),
    '</IfModule>',
    '',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE ${textes().join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    ...(https
      ? [
          '',
          '<IfModule mod_rewrite.c>',
          '  RewriteEngine On',
          '  RewriteCond %{HTTPS} !=on',
          '  RewriteCond %{HTTP:X-Forwarded-Proto} !=https',
          `  RewriteCond %{REQUEST_URI} !^/${echapper(CACHES_SAUF)}/`,
          '  RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]',
          '</IfModule>',
        ]
      : []),
    '',
  ].join('\n');
