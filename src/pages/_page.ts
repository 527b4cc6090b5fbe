/** Props of a page that has a view: its frame, its view, and the key of its cache. */
import type { Atelier, PageDite } from '#vues';
import { cleDe, habillage } from '#vues';

export function page<V>(vue: V, dite: PageDite, a: Atelier) {
  const habit = habillage(dite, a);
  return { props: { vue, habit }, cacheKey: cleDe(habit, vue) };
}
