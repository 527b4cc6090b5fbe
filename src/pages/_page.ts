/** Props of a page that has a view: its frame, its view, and the key of its cache. */
import { cleDe, habillage, type Atelier, type Habillage, type PageDite } from '#vues';

interface Page<V> {
  vue: V;
  habit: Habillage;
}

/**
 * The page is made when it is first needed. A build needs each, for its key; dev, which keeps no page, makes the one that is asked for:
 * Astro asks for the paths of all at every save.
 */
export function page<V>(faire: () => { vue: V; dite: PageDite }, a: Atelier): { props: { page: () => Page<V> }; cacheKey?: string } {
  let made: Page<V> | undefined;
  const make = () => {
    const { vue, dite } = faire();
    return { vue, habit: habillage(dite, a) };
  };
  const page = () => (made ??= make());
  return { props: { page }, ...(import.meta.env.DEV ? {} : { cacheKey: cleDe(page().habit, page().vue) }) };
}
