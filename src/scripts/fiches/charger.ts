/** The data of an action, asked for once a page. */
import type { ActionOuverte } from '#opendata';

const demandees = new Map<string, Promise<ActionOuverte | undefined>>();

/** `modele` is the address of any action's data, `{id}` in the place of its own. `undefined` when it did not come: asked again next time. */
export function charger(modele: string, id: string): Promise<ActionOuverte | undefined> {
  const known = demandees.get(id);
  if (known) return known;
  const demande = fetch(modele.replace('{id}', id))
    .then(async (reponse) => (reponse.ok ? ((await reponse.json()) as ActionOuverte) : undefined))
    .catch(() => undefined)
    .then((action) => {
      if (!action) demandees.delete(id);
      return action;
    });
  demandees.set(id, demande);
  return demande;
}
