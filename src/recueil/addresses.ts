/** Every address of the site, from one place. Trailing slash; `base` starts and ends with `/`. */

interface ActionRef {
  edition: string;
  slug: string;
}

export function addresses(base: string) {
  const at = (path: string) => `${base}${path}`;
  return {
    accueil: () => base,
    editions: () => at('editions/'),
    edition: (id: string) => at(`editions/${id}/`),
    action: ({ edition, slug }: ActionRef) => at(`actions/${edition}/${slug}/`),
    entretien: ({ edition, slug }: ActionRef) => at(`entretiens/${edition}/${slug}/`),
    erreurs: () => at('guide/erreurs/'),
    erreur: (rule: string) => at(`guide/erreurs/${rule}/`),
    media: (digest: string, largeur: number) => at(`medias/${digest}-${largeur}.webp`),
    feuilleThemes: () => at('themes.css'),
    icone: () => at('favicon.svg'),
  };
}
export type Addresses = ReturnType<typeof addresses>;
