/** Props of a page that has a view: its frame and its view. */
import { habillage, type Atelier, type Habillage, type PageDite } from '#vues';

interface Page<V> {
  vue: V;
  habit: Habillage;
}

/**
 * The page is made when it is drawn and let go afterwards: Astro asks for the paths of all pages first, in dev at every save.
 * It has no `cacheKey`: to make a page costs less than to keep a copy of it and to find out whether that still holds (ADR 0005).
 */
export function page<V>(faire: () => { vue: V; dite: PageDite }, a: Atelier): { props: { page: () => Page<V> } } {
  return {
    props: {
      page: () => {
        const { vue, dite } = faire();
        return { vue, habit: habillage(dite, a) };
      },
    },
  };
}
