/**
 * Lists of actions: on each line a box to compare it and the basket's button; at the foot, what was chosen to be compared.
 * The list needs none of it: lines come from the page, each with `data-action`.
 */
import { ecrireDemande, MOST } from './comparer/adresse.ts';
import { annoncer, el, hors } from './dom.ts';
import { boutonDuPanier, pasGarde } from './panier/bouton.ts';
import { garde, lienDuPanier } from './panier/magasin.ts';

const etat = el('p', { role: 'status' });
const lien = el('a');
const barre = el('div', { class: 'barre-comparer ui', hidden: true }, etat, lien);
const cases: HTMLInputElement[] = [];

function choisir() {
  const chosen = cases.filter((une) => une.checked);
  const n = chosen.length;
  for (const une of cases) une.disabled = n >= MOST && !une.checked;
  barre.hidden = n === 0;
  document.documentElement.classList.toggle('a-une-barre', n > 0);
  // The link says it to those who see it.
  etat.classList.toggle('hors', n > 1 && n < MOST);
  lien.hidden = n < 2;
  const comparer = new URL(lienDuPanier()?.dataset['comparer'] ?? '', document.baseURI);
  lien.href = `${comparer.pathname}${ecrireDemande(chosen.map((une) => une.value))}`;
  lien.textContent = `Comparer les ${n} actions choisies`;
  annoncer(
    etat,
    n === 0 ? '' : n === 1 ? 'Une action choisie\u00a0: une autre, et vous pourrez les comparer.' : n === MOST ? 'Quatre actions choisies, pas plus.' : `${n} actions choisies.`,
  );
}

for (const ligne of document.querySelectorAll<HTMLElement>(':is(li, div)[data-action]')) {
  const { action = '' } = ligne.dataset;
  const titre = ligne.querySelector('h2, h3, h4')?.textContent?.trim() ?? '';
  const une = el('input', { type: 'checkbox', value: action, autocomplete: 'off' });
  une.addEventListener('change', choisir);
  cases.push(une);
  ligne.append(
    el(
      'p',
      { class: 'choisir' },
      el('label', {}, une, ' Comparer', hors(`\u00a0: ${titre}`)),
      boutonDuPanier(action, titre, () => {
        if (garde()) return;
        barre.hidden = false;
        etat.classList.remove('hors');
        annoncer(etat, pasGarde);
      }),
    ),
  );
}
if (cases.length > 0) document.querySelector('main')?.append(barre);
